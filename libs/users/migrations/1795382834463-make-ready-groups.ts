import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Id, key, name and purpose of the groups that every installation starts with; what they may follows from extensions. */
const groups = [
  [
    '01a20527-f544-74c1-8029-697ee358715d',
    'owner',
    'Owner',
    'May everything, and alone decides who owns this installation',
  ],
  ['01a20527-f544-7419-84d1-706ed1f408d5', 'administrator', 'Administrator', 'Has every right'],
  ['01a20527-f544-74f0-83a0-60b7eb032972', 'publisher', 'Publisher', 'Publishes what others write'],
  ['01a20527-f544-7155-83cc-62ff246044c6', 'editor', 'Editor', 'Writes and changes all pages'],
  ['01a20527-f544-7636-8485-868971eac5ac', 'author', 'Author', 'Writes drafts for others to publish'],
  ['01a20527-f544-7e04-8eb2-9020eaa961e9', 'sales', 'Sales', 'Looks after customers'],
  ['01a20527-f544-7d35-8ca5-051b82ffc326', 'viewer', 'Viewer', 'Looks, and changes nothing'],
] as const;

export class MakeReadyGroups1795382834463 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const group of groups)
      await runner.query(
        'INSERT INTO users_group (id, key, name, help, follows_extensions) VALUES ($1, $2, $3, $4, true) ON CONFLICT (key) DO NOTHING',
        [...group],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM users_group WHERE id = ANY ($1)', [groups.map(([id]) => id)]);
  }
}
