import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { ApiProblem, asProblem, ErrorState, Theme } from '@tessera/ui';
import { Obstacle } from './obstacle';

/** The whole editor: the screen of the moment, or what stands in its way. */
@Component({
  selector: 'tessera-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, RouterOutlet],
  template: `
    <router-outlet />
    @if (problem(); as problem) {
      <main><tessera-error [problem]="problem" safe="Nothing was changed." (retry)="retry()" /></main>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    main {
      position: fixed;
      inset: 0;
      z-index: 30;
      display: grid;
      align-items: center;
      overflow: auto;
      background: var(--surface);
    }
  `,
})
export class Root {
  private readonly obstacle = inject(Obstacle);
  private readonly router = inject(Router);
  private readonly location = inject(Location);

  protected readonly problem = computed(() => {
    const error = this.obstacle.current();
    if (error === null) return null;
    return isMissingPart(error) ? partIsMissing : asProblem(error);
  });

  constructor() {
    inject(Theme);
  }

  protected async retry(): Promise<void> {
    if (this.problem() === partIsMissing) return location.reload();
    this.obstacle.clear();
    await this.router.navigateByUrl(this.location.path(true));
  }
}

const partIsMissing = new ApiProblem(
  {
    code: 'editor.part-missing',
    title: 'This part of the editor could not be loaded.',
    detail: 'A newer version may have been installed. Load the page again.',
  },
  { status: 0 },
);

function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported|module script/i.test(error.message);
}
