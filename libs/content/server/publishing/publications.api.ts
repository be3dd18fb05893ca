import { Controller, Delete, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { May, Describe } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { mayContent } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { basedOn } from '../versions';
import { Publisher } from './publisher';
import { publicationAnswer } from '../answers';

/** That visitors see a page. */
@May(mayContent.publish)
@Controller('api/v1/pages/:id/publication')
export class PublicationsApi {
  constructor(private readonly publisher: Publisher) {}

  /** Publishes the draft of the version named by `If-Match`; answers with a `Publication`. */
  @Post()
  @Describe({
    summary: 'Publish the draft of a page',
    answers: { 201: publicationAnswer },
    ifMatch: true,
    isIdempotent: true,
  })
  async publish(
    @Param('id') text: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<Json> {
    const [id, version] = [pageId(text), basedOn(ifMatch)];
    const { body } = await withIdempotencyKey(
      { key, route: `POST /api/v1/pages/${id}/publication`, body: version },
      async () => ({
        status: 201,
        body: (await this.publisher.publish(id, { basedOn: version })) as unknown as Json,
      }),
    );
    return body;
  }

  /** Takes the page away from visitors; `If-Match` names the version of its place. */
  @Delete()
  @Describe({ summary: 'Take a page away from visitors', answers: { 204: null }, ifMatch: true })
  @HttpCode(204)
  unpublish(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    return this.publisher.unpublish(pageId(id), { basedOn: basedOn(ifMatch) });
  }
}
