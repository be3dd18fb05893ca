import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { type ActingPerson, asSystem } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { Problem, type RowOf } from '@tessera/models';
import { Person } from '../contract';
import { actingColumns, actingPerson, type ActingRow } from './rights/acting-person';

/** A person as code reads it; the password's hash is had by `passwordHashOf` and `credentialsOf` alone. */
export type PersonRow = Omit<RowOf<typeof Person>, 'passwordHash'>;

/** What it takes to make a person. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** PHC string; null for who is to set one later. */
  readonly passwordHash: string | null;
}

/** The people who can sign in. What may be asked of whom is decided by who calls. */
@Injectable()
export class People extends ActingPeople {
  constructor(private readonly database: Database) {
    super();
  }

  /** Makes an owner. Throws `users.email-taken` (409). */
  createOwner(person: NewPerson): Promise<PersonRow> {
    return this.create({ ...person, isOwner: true });
  }

  /** Makes a person. Throws `users.email-taken` (409). */
  async create({
    name,
    email,
    passwordHash,
    isOwner = false,
  }: NewPerson & { readonly isOwner?: boolean }): Promise<PersonRow> {
    const values = { name: name.trim(), email: email.trim(), passwordHash, isOwner };
    try {
      return await asSystem('users: a person is made', () => records(Person).create(values));
    } catch (error) {
      if (error instanceof Problem && error.code === 'database.taken') throw emailTaken(error);
      throw error;
    }
  }

  /** Whether anybody owns this installation. */
  async hasOwner(): Promise<boolean> {
    const [row] = await this.database.query<{ found: boolean }>(
      'SELECT EXISTS (SELECT FROM users_person WHERE is_owner) AS found',
    );
    return row?.found ?? false;
  }

  /** The person who acts under this id, with the rights of now; null when there is none or it is suspended. */
  override async find(id: string): Promise<ActingPerson | null> {
    const [row] = await this.database.query<ActingRow>(
      `SELECT ${actingColumns('p')} FROM users_person p WHERE p.id = $1 AND p.suspended_at IS NULL`,
      [id],
    );
    return row ? actingPerson(this.database.installed, row) : null;
  }

  /** By the address, whatever its case; null when nobody has it. */
  async findByEmail(email: string): Promise<PersonRow | null> {
    const [row] = await this.database.query<{ id: string }>(
      'SELECT id FROM users_person WHERE lower(email) = lower($1)',
      [email.trim()],
    );
    return row ? this.get(row.id) : null;
  }

  /** Throws `users.person-not-found` (404). */
  async get(id: string): Promise<PersonRow> {
    const found = await asSystem('users: a person by id', () => records(Person).find({ id }));
    if (!found) throw new Problem('users.person-not-found', { status: 404, title: 'There is no such person.' });
    const { passwordHash: _kept, ...person } = found;
    return person;
  }

  /** For comparing with what was typed, nothing else. Null when there is no such person, or none with a password. */
  async passwordHashOf(id: string): Promise<string | null> {
    const [row] = await this.database.query<{ hash: string | null }>(
      'SELECT password_hash AS hash FROM users_person WHERE id = $1',
      [id],
    );
    return row?.hash ?? null;
  }

  /** Whose address it is and what to compare a password with, in one statement whether anybody has it or not. */
  async credentialsOf(email: string): Promise<{ readonly id: string; readonly passwordHash: string | null } | null> {
    const [row] = await this.database.query<{ id: string; passwordHash: string | null }>(
      'SELECT id, password_hash AS "passwordHash" FROM users_person WHERE lower(email) = lower($1)',
      [email.trim()],
    );
    return row ?? null;
  }

  /** Replaces the hash of a password. Ending what the old one opened is the matter of `libs/auth`. */
  async setPasswordHash(id: string, passwordHash: string): Promise<void> {
    await this.database.query('UPDATE users_person SET password_hash = $2, updated_at = now() WHERE id = $1', [
      id,
      passwordHash,
    ]);
  }

  /** From now on the person may not act; suspending twice keeps the first moment. The last owner cannot be suspended (`users.last-owner`, 409). */
  async suspend(id: string): Promise<PersonRow> {
    return this.database.transaction(async () => {
      await this.requireAnotherOwner(id);
      const person = await this.get(id);
      if (person.suspendedAt) return person;
      return asSystem('users: a person is suspended', () =>
        records(Person).change(id, { suspendedAt: new Date() }, { version: person.version }),
      );
    });
  }

  /** The person may act again. Old sessions and tokens that have not run out work again too. */
  async reinstate(id: string): Promise<PersonRow> {
    const person = await this.get(id);
    return asSystem('users: a person is reinstated', () =>
      records(Person).change(id, { suspendedAt: null }, { version: person.version }),
    );
  }

  /** Makes somebody an owner, or no longer one. The last owner stays (`users.last-owner`, 409). */
  async setOwner(id: string, isOwner: boolean): Promise<void> {
    await this.database.transaction(async () => {
      if (!isOwner) await this.requireAnotherOwner(id);
      await this.mark(id, { isOwner });
    });
  }

  /** Makes somebody an administrator, or no longer one. */
  async setAdministrator(id: string, isAdministrator: boolean): Promise<void> {
    await this.mark(id, { isAdministrator });
  }

  private async mark(id: string, values: { readonly isOwner?: boolean; readonly isAdministrator?: boolean }) {
    const person = await this.get(id);
    if (Object.entries(values).every(([name, value]) => person[name as keyof typeof values] === value)) return;
    await asSystem('users: an owner or administrator is made or unmade', () => records(Person).change(id, values));
  }

  /** Waits for others who are about to unmake or suspend an owner, so that two at once cannot be the last. */
  private async requireAnotherOwner(id: string): Promise<void> {
    const owners = await this.database.query<{ id: string }>(
      'SELECT id FROM users_person WHERE is_owner AND suspended_at IS NULL ORDER BY id FOR UPDATE',
    );
    if (owners.length === 1 && owners[0]?.id === id)
      throw new Problem('users.last-owner', {
        status: 409,
        title: 'Somebody must own this installation.',
        detail: 'Make another owner first.',
      });
  }
}

function emailTaken(cause: unknown): Problem {
  return new Problem('users.email-taken', {
    status: 409,
    title: 'Somebody has this e-mail address already.',
    errors: [{ path: 'email', code: 'taken', message: 'Somebody has this e-mail address already.' }],
    cause,
  });
}
