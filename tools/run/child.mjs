import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { environment, root } from './workspace.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The exit code by which a shell says that a program ended: its own, or 128 and the signal. */
const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 1);

/**
 * Runs a program to its end and gives its exit code. With `quiet` its output is kept back and given as `output`; with `asks`
 * it may read from the terminal. A signal that reaches us is passed on to it, and ends us once it has ended.
 */
export function run(program, args, { quiet = false, asks = false, cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: [asks ? 'inherit' : 'ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    let stoppedBy;
    const pass = (signal) => {
      stoppedBy = signal;
      // Ctrl-C at a terminal has reached it already, since it is in our group.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const forget = onSignal(pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      forget();
      if (stoppedBy) process.exit(codeOf(null, stoppedBy));
      resolve({ code: codeOf(code, signal), output: Buffer.concat(chunks).toString() });
    });
  });
}

/**
 * Starts a program that runs until it is told to stop. It lives in a group of its own, so that Ctrl-C reaches it once, by us;
 * when we are killed without a word it notices by the closed channel (`disconnect`). Messages come by `onMessage`.
 */
export function start(program, args, { env = {}, onMessage } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...environment, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  if (onMessage) child.on('message', onMessage);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(codeOf(code, signal)));
  });
  return {
    /** Resolves to its exit code. */
    ended,
    /** Asks it to end. */
    stop: (signal = 'SIGTERM') => child.kill(signal),
  };
}

/**
 * Passes every signal that would end us to `stop`. npm, told to end, ends the shell between it and us and not us: that our
 * parent is gone counts as a signal too. Gives a function that takes this back.
 */
export function onSignal(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
  for (const signal of signals) process.on(signal, stop);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, stop);
  };
}
