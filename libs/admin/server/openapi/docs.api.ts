import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { Public } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Swagger UI writes its styles by script and draws its icons from `data:`; no script but these files runs. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API – Tessera</title>
<link rel="icon" href="/api/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<main id="docs"><p>Sign in to the <a href="/admin/">editor</a> first: the reference shows what you may use.</p></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

/** Draws the description only for who is signed in: a visitor would see an error where a sentence stands. */
const start = `fetch('/api/openapi.json').then((answer) => answer.ok && answer.json()).then((spec) => {
  if (spec) SwaggerUIBundle({ spec, dom_id: '#docs', deepLinking: true, defaultModelsExpandDepth: 0, docExpansion: 'none', filter: true, tryItOutEnabled: true });
});
`;

/** The interactive reference of the API, for people. */
@Public()
@Controller('api/docs')
export class DocsApi {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', policy)
  read(): string {
    return page;
  }

  @Get('start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return start;
  }

  @Get(':file')
  file(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const type = Object.hasOwn(files, file) ? files[file] : undefined;
    if (!type) throw new Problem('request.not-found', { status: 404, title: 'There is nothing here.' });
    void reply
      .header('content-type', type)
      .header('cache-control', 'public, max-age=86400')
      .send(createReadStream(join(folder, file)));
  }
}
