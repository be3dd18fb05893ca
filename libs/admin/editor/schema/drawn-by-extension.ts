import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, type Type } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { switchMap } from 'rxjs';
import { EntitySchemas } from './entity-schemas';
import { type EntityScreensOf, ScreenCatalogue } from './entity-screens';

/** Where a screen of an extension stands in place of ours. */
@Component({
  selector: 'tessera-drawn-by-extension',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet],
  template: `<ng-container [ngComponentOutlet]="screen() ?? null" />`,
})
export class DrawnByExtension {
  private readonly schemas = inject(EntitySchemas);
  private readonly catalogue = inject(ScreenCatalogue);
  private readonly route = inject(ActivatedRoute);
  protected readonly screen = toSignal(
    this.route.paramMap.pipe(switchMap((params) => this.load(params.get('scope'), params.get('entities')))),
  );

  private async load(scope: string | null, entities: string | null): Promise<Type<unknown> | null> {
    const schema = await this.schemas.of(`${scope}/${entities}`);
    const sort = this.route.snapshot.data['screen'] as keyof EntityScreensOf;
    return (schema && (await this.catalogue.find(schema.name, sort)?.())) ?? null;
  }
}
