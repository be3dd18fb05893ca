import { Body, Controller, Header, Post, Req, Res } from '@nestjs/common';
import { Public, Settings } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewOwner, type SessionView } from '../../contract';
import { askerOf } from '../asker';
import { checked } from '../checked';
import { requireSameOrigin } from '../gate/same-origin';
import { Doorkeeper } from '../sessions/doorkeeper';
import { SessionCookie } from '../sessions/session-cookie';
import { SessionViews } from '../sessions/session-views';
import { Sessions } from '../sessions/sessions';
import { AuthSettings } from '../settings';
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
  @Header('cache-control', 'no-store')
  async create(@Body({ schema: NewOwner, pipes: [checked] }) body: NewOwner, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    requireSameOrigin(request.headers, this.settings.of(AuthSettings).PUBLIC_URL);
    await this.link.redeem(body);
    const secret = await this.doorkeeper.signIn(body, askerOf(request));
    void reply.header('set-cookie', this.cookie.written(secret));
    return this.views.of(await this.sessions.find(secret));
  }
}
