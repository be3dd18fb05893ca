import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { currentAct, Public, publicUrlOf, Settings, Describe } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionView, SignIn } from '../../contract';
import { askerOf } from '../asker';
import { Audit } from '../audit/audit';
import { requireSameOrigin } from '../gate/same-origin';
import { Doorkeeper } from './doorkeeper';
import { SessionCookie } from './session-cookie';
import { SessionViews } from './session-views';
import { Sessions } from './sessions';

/** Signing in and out, and who I am. */
@Public()
@Controller('api/v1/session')
export class SessionApi {
  constructor(
    private readonly settings: Settings,
    private readonly doorkeeper: Doorkeeper,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly views: SessionViews,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Describe({ summary: 'Say who I am and what I may', answers: { 200: SessionView } })
  who(): Promise<SessionView> {
    return this.views.of(currentAct().person);
  }

  @Post()
  @Describe({ summary: 'Sign in', body: SignIn, answers: { 200: SessionView } })
  @HttpCode(200)
  async signIn(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    requireSameOrigin(request.headers, publicUrlOf(this.settings));
    const secret = await this.doorkeeper.signIn(SignIn.parse(body), askerOf(request));
    const before = this.cookie.read(request.headers.cookie);
    if (before) await this.sessions.close(before);
    void reply.header('set-cookie', this.cookie.written(secret));
    return this.views.of(await this.sessions.find(secret));
  }

  @Delete()
  @Describe({ summary: 'Sign out', answers: { 204: null } })
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = this.cookie.read(request.headers.cookie);
    const person = secret ? await this.sessions.close(secret) : null;
    if (person) await this.audit.note('signed-out', { person, asker: askerOf(request) });
    void reply.header('set-cookie', this.cookie.removed());
  }
}
