import { type Dockerfile, DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

/**
 * What is wrong with a Dockerfile: its grammar, and what we want of an image. The rules are those of hadolint of the same names
 * (https://github.com/hadolint/hadolint/wiki), as far as they can be broken here.
 */
export function faultsOf(text: string): string[] {
  const file = DockerfileParser.parse(text);
  const grammar = validate(text).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
  return [
    ...grammar,
    ...file.getFROMs().flatMap((from) => faultsOfBase(from, file)),
    ...file.getInstructions().flatMap(faultsOfInstruction),
    ...faultsOfImage(file),
  ];
}

function faultsOfBase(from: From, file: Dockerfile): string[] {
  const isStage = file.getFROMs().some((each) => each.getBuildStage() === from.getImage());
  if (isStage || (from.getImageTag() && from.getImageTag() !== 'latest')) return [];
  return [`DL3006: ${from.getImage()} has no version`];
}

function faultsOfInstruction(instruction: Instruction): string[] {
  const words = instruction.getArgumentsContent() ?? '';
  switch (instruction.getKeyword()) {
    case 'ADD':
      return ['DL3020: COPY instead of ADD'];
    case 'WORKDIR':
      return words.startsWith('/') ? [] : [`DL3000: ${words} is no absolute folder`];
    case 'RUN':
      return [
        ...(/(?:^|&&|;)\s*cd\s/.test(words) ? ['DL3003: WORKDIR instead of cd'] : []),
        ...(/\bsudo\b/.test(words) ? ['DL3004: no sudo'] : []),
        ...(/\bapt-get install\b(?!.*\s-y\b)/.test(words) ? ['DL3014: apt-get install -y'] : []),
        ...(/\b(?:curl|wget)\b.*\|\s*(?:ba)?sh\b/.test(words) ? ['it runs what it fetches'] : []),
      ];
    case 'CMD':
    case 'ENTRYPOINT':
      return words.startsWith('[') ? [] : ['DL3025: a list, so that signals arrive'];
    case 'ENV':
    case 'ARG':
      return /(?:SECRET|PASSWORD|TOKEN|_KEY)\w*=\S/.test(words) ? [`a secret would be in the image: ${words}`] : [];
    default:
      return [];
  }
}

/** The last stage is what runs. */
function faultsOfImage(file: Dockerfile): string[] {
  const all = file.getInstructions();
  const last = all.slice(all.findLastIndex((each) => each.getKeyword() === 'FROM'));
  const of = (keyword: string) => last.filter((each) => each.getKeyword() === keyword);
  const user = of('USER').at(-1)?.getArgumentsContent() ?? 'root';
  return [
    ...(/^[1-9]\d*(?::[1-9]\d*)?$/.test(user)
      ? []
      : [`DL3002: it runs as ${user}; orchestrators want the number of a user who is not root`]),
    ...(of('HEALTHCHECK').length === 1 ? [] : ['nobody says how its health is checked']),
    ...(of('CMD').length === 1 ? [] : ['DL4003: one CMD']),
    ...(of('COPY').some((each) => each.getArgumentsContent()!.startsWith('. '))
      ? ['the whole repository would be in the image']
      : []),
  ];
}
