import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '@tessera/extension';
import { Readiness } from '../stopping/readiness';

/** What load balancers and orchestrators ask. */
@Public()
@Controller('health')
export class HealthApi {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can do its work: the database answers, and nobody told it to stop. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    await this.readiness.require();
    return { status: 'ready' };
  }
}
