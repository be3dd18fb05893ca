import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import type { Conformance } from './conformance';

/** Notes what the API answers while a journey goes on, and holds it to its description. */
export class Answers {
  private readonly checks: Promise<string | null>[] = [];

  constructor(private readonly conformance: Conformance) {}

  watchPage(page: Page): void {
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/v1/')) return;
      // A stream has no end to wait for.
      if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
      // The browser forgets bodies when it goes elsewhere; those cannot be checked.
      const text = response.text().catch(() => null);
      const status = response.status();
      const request = {
        method: response.request().method(),
        url: response.url(),
        type: response.headers()['content-type'],
      };
      this.checks.push(
        text.then((body) =>
          body === null ? null : this.conformance.faultOf({ ...request, status, text: async () => body }),
        ),
      );
    });
  }

  /** The same requests, their answers noted. */
  watchRequests(api: APIRequestContext): APIRequestContext {
    return new Proxy(api, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        const method = name === 'fetch' ? undefined : String(name).toUpperCase();
        if (method !== undefined && !['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
          return value.bind(target) as unknown;
        return async (url: string, options?: { method?: string }) => {
          const response = (await value.call(target, url, options)) as APIResponse;
          this.note(method ?? options?.method ?? 'GET', response);
          return response;
        };
      },
    });
  }

  async faults(): Promise<string[]> {
    return (await Promise.all(this.checks)).filter((fault) => fault !== null);
  }

  private note(method: string, response: APIResponse): void {
    const answer = { method, url: response.url(), status: response.status(), type: response.headers()['content-type'] };
    this.checks.push(this.conformance.faultOf({ ...answer, text: () => response.text() }));
  }
}
