import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { Describe, May, MayDo } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { Group, GroupRightsChange, GroupRightsView, mayUsers, RightsDifference } from '../../contract';
import { basedOn } from '../if-match';
import { GroupRights } from './group-rights';

/** What a group may. */
@May(mayUsers.manageRights)
@Controller('api/v1/users/groups/:id/rights')
export class GroupRightsApi {
  constructor(private readonly rights: GroupRights) {}

  @Get()
  @MayDo('view', Group)
  @Describe({ summary: 'Tell what a group may', answers: { 200: GroupRightsView }, etag: true })
  async get(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<GroupRightsView> {
    return tagged(reply, await this.rights.of(id));
  }

  @Put()
  @Describe({
    summary: 'Give a group exactly these rights, or let it follow extensions again',
    detail:
      'Nobody gives what she does not have herself. A group that is given rights follows extensions no longer; one that every installation starts with may do so again.',
    body: GroupRightsChange,
    answers: { 200: GroupRightsView },
    ifMatch: true,
    etag: true,
  })
  async replace(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupRightsView> {
    const version = basedOn(ifMatch);
    const change = GroupRightsChange.parse(body);
    return tagged(
      reply,
      'rights' in change
        ? await this.rights.replace(id, change.rights, version)
        : await this.rights.follow(id, version),
    );
  }

  @Post('preview')
  @HttpCode(200)
  @Describe({
    summary: 'Tell what a change of the rights of a group would change, and for how many people',
    body: GroupRightsChange,
    answers: { 200: RightsDifference },
  })
  preview(@Param('id') id: string, @Body() body: unknown): Promise<RightsDifference> {
    const change = GroupRightsChange.parse(body);
    return 'rights' in change ? this.rights.difference(id, change.rights) : this.rights.differenceToFollowing(id);
  }
}

function tagged(reply: FastifyReply, view: GroupRightsView): GroupRightsView {
  void reply.header('etag', `"${view.group.version}"`);
  return view;
}
