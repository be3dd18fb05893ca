import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { mayUsers } from '@tessera/users/contract';
import { InvitationLink, PersonAccess } from '../../contract';
import { Invitations } from '../invitations/invitations';
import { PeopleAccess } from './people-access';

/** What opens doors for people, for those who look after them. */
@May(mayUsers.manageAccess)
@Controller('api/v1/users/people/:id')
export class PeopleAccessApi {
  constructor(
    private readonly access: PeopleAccess,
    private readonly invitations: Invitations,
  ) {}

  @Get('access')
  @Describe({ summary: 'Tell what opens doors for somebody', answers: { 200: PersonAccess } })
  get(@Param('id') id: string): Promise<PersonAccess> {
    return this.access.of(id);
  }

  @Post('invitation')
  @Describe({
    summary: 'Make a one-time link by which somebody sets her password',
    detail:
      'It works for 72 hours, replaces any before and is told this once. Nobody invites who may more than herself.',
    answers: { 201: InvitationLink },
  })
  invite(@Param('id') id: string): Promise<InvitationLink> {
    return this.invitations.issue(id);
  }

  @Delete('invitation')
  @HttpCode(204)
  @Describe({ summary: 'Take an invitation back', answers: { 204: null } })
  withdraw(@Param('id') id: string): Promise<void> {
    return this.invitations.withdraw(id);
  }

  @Put('suspension')
  @Describe({ summary: 'Suspend somebody', answers: { 200: PersonAccess } })
  suspend(@Param('id') id: string): Promise<PersonAccess> {
    return this.access.suspend(id);
  }

  @Delete('suspension')
  @Describe({ summary: 'Let somebody act again', answers: { 200: PersonAccess } })
  reinstate(@Param('id') id: string): Promise<PersonAccess> {
    return this.access.reinstate(id);
  }

  @Delete('credentials')
  @Describe({ summary: 'End all sessions and tokens of somebody', answers: { 200: PersonAccess } })
  endCredentials(@Param('id') id: string): Promise<PersonAccess> {
    return this.access.endCredentials(id);
  }
}
