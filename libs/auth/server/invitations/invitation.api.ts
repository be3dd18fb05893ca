import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { Describe, Public, publicUrlOf, Settings } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvitationAnswer, InvitationQuestion, InvitedPerson, SessionView } from '../../contract';
import { askerOf } from '../asker';
import { requireSameOrigin } from '../gate/same-origin';
import { Doorkeeper } from '../sessions/doorkeeper';
import { SessionCookie } from '../sessions/session-cookie';
import { SessionViews } from '../sessions/session-views';
import { Sessions } from '../sessions/sessions';
import { Invitations } from './invitations';

/** Following an invitation: whose it is, and setting the password. */
@Public()
@Controller('api/v1/invitation')
export class InvitationApi {
  constructor(
    private readonly settings: Settings,
    private readonly invitations: Invitations,
    private readonly doorkeeper: Doorkeeper,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly views: SessionViews,
  ) {}

  @Post()
  @HttpCode(200)
  @Describe({
    summary: 'Tell whom an invitation is for',
    body: InvitationQuestion,
    answers: { 200: InvitedPerson },
  })
  look(@Body() body: unknown): Promise<InvitedPerson> {
    return this.invitations.look(InvitationQuestion.parse(body).token);
  }

  @Put()
  @Describe({
    summary: 'Accept an invitation: set the password and sign in',
    body: InvitationAnswer,
    answers: { 200: SessionView },
  })
  async accept(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    requireSameOrigin(request.headers, publicUrlOf(this.settings));
    const answer = InvitationAnswer.parse(body);
    const email = await this.invitations.redeem(answer);
    const secret = await this.doorkeeper.signIn({ email, password: answer.password }, askerOf(request));
    void reply.header('set-cookie', this.cookie.written(secret));
    return this.views.of(await this.sessions.find(secret));
  }
}
