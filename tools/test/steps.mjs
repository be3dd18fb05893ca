import { duration } from '../run/workspace.mjs';
import { countResults, noteFailedStep } from './results.mjs';

/** A run of several steps that goes on when one of them fails, and tells at the end. */
export class Steps {
  #run;
  #belongs;
  #outcomes = [];
  #began = Date.now();

  /** `run` names it in the reports it leaves; `belongs` tells by their names which reports are its own. */
  constructor(run, belongs = () => true) {
    this.#run = run;
    this.#belongs = belongs;
  }

  get hasFailed() {
    return this.#outcomes.some(({ ok }) => !ok);
  }

  /** Does one step; `fn` resolves to whether it went well. A failure that no test reports counts as one. */
  async take(name, fn) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`);
    const began = Date.now();
    const failedBefore = countResults(this.#belongs).failed;
    const ok = await fn();
    if (!ok && countResults(this.#belongs).failed === failedBefore) noteFailedStep(this.#run, name);
    this.#outcomes.push({ name, ok, took: Date.now() - began });
  }

  /** Prints the outcome of each step, and the counts of all tests. */
  tell(notes = []) {
    const { passed, failed, skipped } = countResults(this.#belongs);
    console.log(`\n── summary ${'─'.repeat(63)}`);
    for (const { name, ok, took } of this.#outcomes)
      console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(44)} ${duration(took).padStart(12)}`);
    console.log(
      `tests: ${passed} passed, ${failed} failed, ${skipped} skipped, in ${duration(Date.now() - this.#began)}`,
    );
    for (const note of notes) console.log(note);
  }
}
