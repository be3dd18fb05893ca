import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Copy, DockerfileParser, type Env, From, type Instruction } from 'dockerfile-ast';
import { root } from '../product/product';

/** What a Dockerfile makes, carried out by hand in folders of this machine: a folder stands for the root of each stage. */
export interface Image {
  /** The root of the last stage. */
  readonly root: string;
  /** What `ENV` of the last stage says, its folders those of this machine. */
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: number;
  /** What runs, and what asks for its health: program and arguments. */
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
  /** Path in the image → path on this machine. */
  at(path: string): string;
  /** Everything that lies in it but for folders that may be written, with its size and time. */
  listing(): string[];
  remove(): void;
}

/** Folders of the image that stand for folders of a stage; anything else is the base image's. */
const own = ['/src', '/app', '/data', '/tmp'];
const writable = ['/data', '/tmp'];

/** Carries out every instruction of `docker/Dockerfile`, `npm ci` and builds among them. The base image is the Node.js that runs this. */
export function buildImage(tell: (line: string) => void): Image {
  const home = mkdtempSync(join(tmpdir(), 'tessera-image-'));
  // Whoever runs the image is somebody else.
  chmodSync(home, 0o755);
  const file = DockerfileParser.parse(readFileSync(join(root, 'docker/Dockerfile'), 'utf8'));
  const context = join(home, 'context');
  copyContext(context);
  let stage = new Stage(home, 'none', context, tell);
  for (const instruction of file.getInstructions()) {
    if (instruction instanceof From) stage = new Stage(home, instruction.getBuildStage() ?? 'image', context, tell);
    else stage.carryOut(instruction);
  }
  return stage.finish(() => {
    makeWritable(home);
    rmSync(home, { recursive: true, force: true });
  });
}

/** One stage of a build. */
class Stage {
  private readonly root: string;
  private readonly env: Record<string, string> = {};
  private workdir = '/';
  private user = 0;
  private command: readonly string[] = [];
  private healthcheck: readonly string[] = [];

  constructor(
    private readonly home: string,
    name: string,
    private readonly context: string,
    private readonly tell: (line: string) => void,
  ) {
    this.root = join(home, name);
    mkdirSync(join(this.root, 'tmp'), { recursive: true });
  }

  carryOut(instruction: Instruction): void {
    const keyword = instruction.getKeyword();
    const words = instruction.getArgumentsContent() ?? '';
    switch (keyword) {
      case 'WORKDIR':
        this.workdir = words;
        return void mkdirSync(this.at(words), { recursive: true });
      case 'ENV':
        for (const property of (instruction as Env).getProperties())
          this.env[property.getName()] = this.mapped(property.getValue()!);
        return;
      case 'COPY':
        return this.copy(instruction as Copy);
      case 'RUN':
        return this.run(words);
      case 'USER':
        this.user = Number.parseInt(words);
        return;
      case 'CMD':
        this.command = JSON.parse(words) as string[];
        return;
      case 'HEALTHCHECK':
        this.healthcheck = JSON.parse(words.slice(words.indexOf('CMD') + 3)) as string[];
        return;
      case 'EXPOSE':
      case 'VOLUME':
      case 'STOPSIGNAL':
        return;
      default:
        throw new Error(`nobody knows how to carry out ${keyword} by hand`);
    }
  }

  finish(remove: () => void): Image {
    // What the base image has.
    const node = join(this.root, 'usr/local/bin/node');
    mkdirSync(dirname(node), { recursive: true });
    copyFileSync(process.execPath, node);
    chmodSync(node, 0o755);
    return {
      root: this.root,
      env: this.env,
      workdir: this.at(this.workdir),
      user: this.user,
      command: [node, ...this.command.slice(1)],
      healthcheck: [node, ...this.healthcheck.slice(1)],
      at: (path) => this.at(path),
      listing: () => listingOf(this.root, this.root),
      remove,
    };
  }

  private at(path: string): string {
    return join(this.root, resolve('/', this.workdir, path));
  }

  /** Whole paths of the image within a text. */
  private mapped(text: string): string {
    return text.replace(new RegExp(`(?<=^|[\\s=:])(?:${own.join('|')})(?=$|[\\s/:])`, 'g'), (path) =>
      join(this.root, path),
    );
  }

  private copy(copy: Copy): void {
    const from = copy.getFromFlag()?.getValue();
    const paths = copy.getArguments().map((each) => each.getValue());
    const target = paths.pop()!;
    for (const source of paths) {
      const path = from ? join(this.home, from, source) : join(this.context, source);
      const isFolder = lstatSync(path).isDirectory();
      // A folder's content goes to the target, a file into it where it ends with a slash.
      const to = !isFolder && target.endsWith('/') ? join(this.at(target), source.split('/').at(-1)!) : this.at(target);
      this.tell(`COPY ${source} → ${target}`);
      cpSync(path, to, { recursive: true, verbatimSymlinks: true });
    }
  }

  private run(command: string): void {
    // Only root may give folders away; whoever is not root is who runs the image, too.
    const mapped = this.mapped(process.getuid!() === 0 ? command : command.replace(/ && chown \S+ \S+/g, ''));
    this.tell(`RUN ${command}`);
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', mapped], {
      cwd: this.at(this.workdir),
      env: { ...cleanEnv(), ...this.env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0)
      throw new Error(`RUN ${command} ended with ${status}:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
  }
}

/** What `docker build` would be sent. */
function copyContext(to: string): void {
  const ignored = new Set(readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean));
  const isIgnored = (name: string) => ignored.has(name) || (ignored.has('*.log') && name.endsWith('.log'));
  cpSync(root, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path === root || !isIgnored(relative(root, path)),
  });
}

/** The machine's Node.js first, and nothing of the run that we are a part of. */
function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NX_|INIT_CWD$|npm_(?!config_(?:registry|userconfig|cache)$)|PLAYWRIGHT|TEST_|DATABASE_URL|REDIS_URL|FORCE_COLOR)/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(kept),
    NX_DAEMON: 'false',
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  };
}

function listingOf(folder: string, from: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (writable.includes(`/${relative(from, path)}`)) return [];
    if (entry.isDirectory()) return listingOf(path, from);
    const { size, mtimeMs } = lstatSync(path);
    return [`${relative(from, path)} ${size} ${mtimeMs}`];
  });
}

/** Makes all but the folders that may be written readable for everybody and writable for nobody, as a container that is read only. */
export function makeReadOnly({ root: folder }: Pick<Image, 'root'>): void {
  const { status, stderr } = spawnSync(
    'find',
    [
      folder,
      ...writable.flatMap((path) => ['-path', join(folder, path), '-prune', '-o']),
      '!',
      '-type',
      'l',
      '-exec',
      'chmod',
      'a-w,a+rX',
      '{}',
      '+',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

function makeWritable(folder: string): void {
  spawnSync('chmod', ['-R', 'u+w', folder]);
}
