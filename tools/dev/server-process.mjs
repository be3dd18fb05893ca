import { existsSync } from 'node:fs';
import { start } from '../run/child.mjs';
import { inRoot, node } from '../run/workspace.mjs';

/** How long a server may take to end in order; while developing, being quick matters more. */
const patienceMs = 100;

/** The server of the latest build: one at a time. */
export class ServerProcess {
  #env;
  #running;
  #turn = Promise.resolve();

  constructor(env) {
    this.#env = env;
  }

  /** Ends the one that runs and starts the latest. */
  restart() {
    return (this.#turn = this.#turn.then(async () => {
      await this.#end();
      const main = inRoot('dist/dev/server/main.mjs');
      if (existsSync(main)) this.#running = start(node, ['--enable-source-maps', main], { env: this.#env });
    }));
  }

  /** Ends it for good. */
  stop() {
    return (this.#turn = this.#turn.then(() => this.#end()));
  }

  async #end() {
    const running = this.#running;
    this.#running = undefined;
    if (!running) return;
    running.stop('SIGTERM');
    const timer = setTimeout(() => running.stop('SIGKILL'), patienceMs);
    await running.ended;
    clearTimeout(timer);
  }
}
