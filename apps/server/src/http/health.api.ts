import { Controller, Get, Header } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Public } from '@tessera/extension';
import { Problem } from '@tessera/models';

/** What load balancers and orchestrators ask. */
@Public()
@Controller('health')
export class HealthApi {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can do its work: the database answers. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.query('SELECT 1');
    } catch (cause) {
      throw new Problem('server.not-ready', {
        status: 503,
        title: 'The database does not answer.',
        retryAfter: 2,
        cause,
      });
    }
    return { status: 'ready' };
  }
}
