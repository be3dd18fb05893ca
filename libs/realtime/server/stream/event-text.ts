/** One event of a stream as the WHATWG's "Server-sent events" write it. */
export function eventText(event: { readonly event: string; readonly data: unknown; readonly id?: string }): string {
  const id = event.id === undefined ? '' : `id: ${event.id}\n`;
  return `${id}event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
}

/** A line that keeps the connection awake and means nothing. */
export const commentText = ': still here\n\n';

/** How long the client waits before it comes back, in milliseconds. */
export function retryText(milliseconds: number): string {
  return `retry: ${Math.round(milliseconds)}\n\n`;
}
