import { ChangeDetectionStrategy, Component } from '@angular/core';
import { layMosaic } from './lay-mosaic';

/** Decoration beside the sign-in: a wall of tesserae. Drawn by rule, so it weighs no picture. */
@Component({
  selector: 'tessera-mosaic',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 720 936" preserveAspectRatio="xMidYMid slice">
      @for (path of tones; track $index) {
        <path [attr.class]="'tone' + $index" [attr.d]="path" />
      }
    </svg>
  `,
  styleUrl: './mosaic.css',
})
export class Mosaic {
  protected readonly tones = layMosaic({ columns: 20, rows: 26, size: 36, tones: 7 });
}
