import type { BrowserContext, Page } from '@playwright/test';

/** What a page did that no text on it may make it do. */
export interface Hit {
  readonly where: string;
  readonly what: string;
}

/**
 * Watches everything in a browser by which stored text could show that it ran: dialogs, calls of what attacks call, requests to other
 * servers, faults of scripts, and what the content security policy had to stop, since text that is clean gives it nothing to do.
 */
export class Traps {
  readonly hits: Hit[] = [];

  private constructor(private readonly origin: string) {}

  static async set(context: BrowserContext, origin: string): Promise<Traps> {
    const traps = new Traps(new URL(origin).origin);
    await context.exposeBinding('__trapped', ({ page }, what: string) => traps.note(page.url(), what));
    await context.addInitScript(inPage);
    context.on('request', (request) => traps.look(request.url(), request.frame().page().url()));
    context.on('page', (page) => traps.watch(page));
    return traps;
  }

  private watch(page: Page): void {
    page.on('dialog', (dialog) => {
      this.note(page.url(), `${dialog.type()} ${dialog.message()}`);
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => this.note(page.url(), `fault: ${error.message}`));
    page.on('popup', (popup) => this.note(page.url(), `popup to ${popup.url()}`));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) this.note(page.url(), message.text());
    });
  }

  private look(asked: string, where: string): void {
    const { protocol, origin } = new URL(asked);
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== this.origin) this.note(where, `request to ${asked}`);
  }

  /** Forgets what the policy stopped in documents that are only read, never shown: Chromium reports handlers, styles and bases there too. */
  forgetWhatWasRead(): void {
    const ran = this.hits.filter(({ what }) => !/^policy: |Content.Security.Policy/i.test(what));
    this.hits.splice(0, Infinity, ...ran);
  }

  private note(where: string, what: string): void {
    // The validation library of the editor asks once whether it may compile itself, and goes on without.
    if (what === 'policy: script-src eval ' && new URL(where).pathname.startsWith('/admin')) return;
    this.hits.push({ where: where.replace(this.origin, ''), what: what.slice(0, 400) });
  }
}

/** Runs in every document before anything else does. */
function inPage(): void {
  const tell = (what: string) => {
    const { currentScript } = document;
    const event = globalThis.event?.target;
    const by = currentScript ?? (event instanceof Element ? event : null);
    const { __trapped } = globalThis as unknown as { __trapped?: (what: string) => void };
    __trapped?.(`${what}${by ? ` by ${by.outerHTML.slice(0, 200)}` : ''}`);
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Object.defineProperty(globalThis, name, { value: (...said: unknown[]) => tell(`${name}(${said.join(', ')})`) });
  for (const name of ['__ran', 'xss', 'pwned'])
    Object.defineProperty(globalThis, name, { set: () => tell(`${name} was set`), configurable: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    tell(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** What on a page could run, load or lead to something, however it came there; each with the summary of the details it stands in. */
export async function dangersOn(page: Page, within = 'body'): Promise<string[]> {
  return await page.evaluate((root) => {
    const schemes = ['http:', 'https:', 'mailto:', 'tel:', ''];
    const dangerOf = (element: Element): string | undefined => {
      const name = element.localName;
      if (/^(?:script|iframe|object|embed|base|meta|frame|applet|portal)$/.test(name)) return name;
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/.test(attribute)) return attribute;
        if (/^(?:srcdoc|formaction|ping|xlink:href|background)$/.test(attribute)) return attribute;
        if (attribute === 'style' && /url\(|expression|@import|binding/i.test(value)) return `style ${value}`;
        if (/^(?:href|src|action|cite|poster|data)$/.test(attribute)) {
          const { protocol } = new URL(value, document.baseURI);
          const isPicture = attribute === 'src' && /^(?:data:image\/|blob:)/.test(value);
          if (!schemes.includes(protocol) && !isPicture) return `${attribute} ${value}`;
        }
      }
      return undefined;
    };
    return [...document.querySelectorAll(`${root} *`)].flatMap((element) => {
      const danger = dangerOf(element);
      if (danger === undefined) return [];
      const sample = element.closest('details')?.querySelector('summary')?.textContent ?? '';
      return [`${sample}: ${danger} on ${element.outerHTML.slice(0, 160)}`];
    });
  }, within);
}
