import { Controller, Delete, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { May } from '@tessera/extension';
import { mayContent, type Publication } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { basedOn } from '../versions';
import { Publisher } from './publisher';

/** That visitors see a page. */
@May(mayContent.publish)
@Controller('api/v1/pages/:id/publication')
export class PublicationsApi {
  constructor(private readonly publisher: Publisher) {}

  /** Publishes the draft of the version named by `If-Match`. */
  @Post()
  publish(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<Publication> {
    return this.publisher.publish(pageId(id), { basedOn: basedOn(ifMatch) });
  }

  /** Takes the page away from visitors; `If-Match` names the version of its place. */
  @Delete()
  @HttpCode(204)
  unpublish(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    return this.publisher.unpublish(pageId(id), { basedOn: basedOn(ifMatch) });
  }
}
