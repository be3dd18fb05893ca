/** A page as the editor knows it. */
export interface Page {
  readonly id: string;
  readonly path: string;
  /** Under which it was published first. */
  readonly title: string;
}

/** An editor at work, by the API of one instance. */
export class Editor {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** The same person at another instance. */
  at(url: string): Editor {
    return new Editor(url, this.token);
  }

  get headers(): Readonly<Record<string, string>> {
    return { authorization: `Bearer ${this.token}` };
  }

  async home(): Promise<string> {
    const { data } = await this.call<{ data: Array<{ home: string }> }>('GET', '/sites');
    return data[0]!.home;
  }

  async publishNew(parent: string, type: string, title: string): Promise<Page> {
    const page = { parent, type, title, fields: {} };
    const { id, path, draftVersion } = await this.call<Page & { draftVersion: number }>('POST', '/pages', page);
    await this.call('POST', `/pages/${id}/publication`, {}, draftVersion);
    return { id, path, title };
  }

  async retitle(id: string, title: string): Promise<void> {
    const { version: before } = await this.call<{ version: number }>('GET', `/pages/${id}/draft`);
    const changes = [{ op: 'set', field: 'title', value: title }];
    const { version } = await this.call<{ version: number }>('PATCH', `/pages/${id}/draft`, { changes }, before);
    await this.call('POST', `/pages/${id}/publication`, {}, version);
  }

  async unpublish(id: string): Promise<void> {
    const { version } = await this.call<{ version: number }>('GET', `/pages/${id}`);
    await this.call('DELETE', `/pages/${id}/publication`, undefined, version);
  }

  private async call<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(body && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
