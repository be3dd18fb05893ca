import { Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Sights } from '@tessera/realtime/server';
import { mayContent } from '../../contract';
import { Page } from '../page-tree/page';
import { isWithin } from './sections-sql';

/** Who may see the pages of a section is told at once what changes there, also where live updates are installed. */
@Injectable()
export class PageSight implements OnModuleInit {
  constructor(@Optional() private readonly sights?: Sights) {}

  onModuleInit(): void {
    this.sights?.add(Page, {
      places: ({ rights }) => rights?.places.get(mayContent.view.name) ?? [],
      sql: (alias, ids) => isWithin(alias, ids),
    });
  }
}
