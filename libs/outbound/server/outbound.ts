import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Settings } from '@tessera/extension';
import { OutboundHttp } from './outbound-http';
import { outboundSettings } from './settings';

/** The running product's `OutboundHttp`, with the bounds of its settings. */
@Injectable()
export class Outbound extends OutboundHttp implements OnModuleDestroy {
  constructor(settings: Settings) {
    const {
      OUTBOUND_PORTS: ports,
      OUTBOUND_NETWORKS: networks,
      OUTBOUND_TIMEOUT_MS: timeoutMs,
      OUTBOUND_MAX_BYTES: maxBytes,
    } = settings.of(outboundSettings);
    super({ reach: { ports, networks }, timeoutMs, maxBytes, userAgent: 'Tessera' });
  }

  async onModuleDestroy(): Promise<void> {
    await this.close();
  }
}
