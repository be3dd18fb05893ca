import { inject, Injectable } from '@angular/core';
import { ApiClient } from '@tessera/ui';
import type {
  Explanation,
  ExplanationQuery,
  GroupOfPerson,
  GroupRightsChange,
  GroupRightsView,
  Member,
  MemberPage,
  RightsCatalogue,
  RightsDifference,
} from '../contract';

/** Somebody or some group to choose, as lists of choices have them. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
}

/** The API of people, groups and rights. */
@Injectable({ providedIn: 'root' })
export class UsersApi {
  private readonly api = inject(ApiClient);

  catalogue(): Promise<RightsCatalogue> {
    return this.api.get('/rights');
  }

  rightsOf(group: string): Promise<GroupRightsView> {
    return this.api.get('/users/groups/{id}/rights', { path: { id: group } });
  }

  preview(group: string, change: GroupRightsChange): Promise<RightsDifference> {
    return this.api.post('/users/groups/{id}/rights/preview', { path: { id: group }, body: change });
  }

  changeRights(group: string, change: GroupRightsChange, version: number): Promise<GroupRightsView> {
    return this.api.put('/users/groups/{id}/rights', { path: { id: group }, body: change, version });
  }

  members(group: string, after?: string): Promise<MemberPage> {
    return this.api.get('/users/groups/{id}/members', { path: { id: group }, query: { after } });
  }

  addMember(group: string, person: string): Promise<Member> {
    return this.api.post('/users/groups/{id}/members', { path: { id: group }, body: { person } });
  }

  removeMember(group: string, person: string): Promise<void> {
    return this.api.delete('/users/groups/{id}/members/{person}', { path: { id: group, person } });
  }

  async groupsOf(person: string): Promise<readonly GroupOfPerson[]> {
    return (await this.api.get('/users/people/{id}/groups', { path: { id: person } })).data;
  }

  explain(question: ExplanationQuery): Promise<Explanation> {
    return this.api.get('/rights/explanation', { query: question });
  }

  /** Records of a resource whose name fits, the best first; `path` as in `/users/people`. */
  async choices(path: string, search: string, signal?: AbortSignal): Promise<readonly Choice[]> {
    const query = { search: search.trim() || undefined, 'page[size]': 8 };
    return (await this.api.get('/{resource}/choices', { path: { resource: path.slice(1) }, query, signal })).data;
  }

  /** A record of a resource as a choice; undefined where there is none that one may see. */
  async choice(path: string, id: string): Promise<Choice | undefined> {
    return (await this.api.get('/{resource}/choices', { path: { resource: path.slice(1) }, query: { ids: id } }))
      .data[0];
  }
}
