import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe, May, MayDo } from '@tessera/extension';
import { z } from 'zod';
import { Group, GroupsOfPerson, mayUsers, Member, MemberPage, NewMember, Person } from '../../contract';
import { Memberships } from './memberships';

const MembersQuery = z.object({ after: z.uuid().optional() });

/** Who is in which group. */
@May(mayUsers.manageMembers)
@Controller('api/v1/users')
export class MembershipsApi {
  constructor(private readonly memberships: Memberships) {}

  @Get('groups/:id/members')
  @MayDo('view', Group)
  @Describe({ summary: 'List who is in a group', query: MembersQuery, answers: { 200: MemberPage } })
  members(@Param('id') id: string, @Query() query: unknown): Promise<MemberPage> {
    return this.memberships.of(id, MembersQuery.parse(query).after);
  }

  @Post('groups/:id/members')
  @Describe({
    summary: 'Bring somebody into a group',
    detail: 'Nobody brings others into a group that may more than she may herself.',
    body: NewMember,
    answers: { 201: Member },
  })
  add(@Param('id') id: string, @Body() body: unknown): Promise<Member> {
    return this.memberships.add(id, NewMember.parse(body).person);
  }

  @Delete('groups/:id/members/:person')
  @HttpCode(204)
  @Describe({ summary: 'Take somebody out of a group', answers: { 204: null } })
  remove(@Param('id') id: string, @Param('person') person: string): Promise<void> {
    return this.memberships.remove(id, person);
  }

  @Get('people/:id/groups')
  @MayDo('view', Person)
  @Describe({ summary: 'List the groups of somebody', answers: { 200: GroupsOfPerson } })
  async groups(@Param('id') id: string): Promise<GroupsOfPerson> {
    return { data: await this.memberships.groupsOf(id) };
  }
}
