// The content security policy forbids making functions of text; browsers report even the attempt by which zod finds that out. zod comes
// with the screens that need it, not with the first one, so what `config()` of zod/v4/core would say is left where zod looks for it.
const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
(shared.__zod_globalConfig ??= {}).jitless = true;

export {};
