import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { Public, publicUrlOf, Settings, Describe } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewOwner, SessionView } from '../../contract';
import { askerOf } from '../asker';
import { requireSameOrigin } from '../gate/same-origin';
import { Doorkeeper } from '../sessions/doorkeeper';
import { SessionCookie } from '../sessions/session-cookie';
import { SessionViews } from '../sessions/session-views';
import { Sessions } from '../sessions/sessions';
import { OwnerLink } from './owner-link';

/** Makes the first owner by the one-time link, and signs her in. */
@Public()
@Controller('api/v1/owner')
export class OwnerApi {
  constructor(
    private readonly settings: Settings,
    private readonly link: OwnerLink,
    private readonly doorkeeper: Doorkeeper,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly views: SessionViews,
  ) {}

  @Post()
  @Describe({ summary: 'Make the first owner by the one-time link', body: NewOwner, answers: { 201: SessionView } })
  async create(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    requireSameOrigin(request.headers, publicUrlOf(this.settings));
    const owner = NewOwner.parse(body);
    await this.link.redeem(owner);
    const secret = await this.doorkeeper.signIn(owner, askerOf(request));
    void reply.header('set-cookie', this.cookie.written(secret));
    return this.views.of(await this.sessions.find(secret));
  }
}
