import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { email, form, FormField, required } from '@angular/forms/signals';
import {
  ApiProblem,
  Badge,
  Breadcrumb,
  Button,
  Control,
  DateTimeControl,
  Dialogs,
  EmptyState,
  ErrorState,
  Field,
  Icon,
  IconButton,
  Kbd,
  Menu,
  MenuFor,
  MenuItem,
  MenuLine,
  Notice,
  Saved,
  Segments,
  Skeleton,
  Slot,
  TimeAgo,
  Toasts,
} from '@tessera/ui';

/** Every piece of the design system on one screen, to look at while changing it; only in development builds. */
@Component({
  selector: 'tessera-specimen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Badge,
    Breadcrumb,
    Button,
    Control,
    DateTimeControl,
    EmptyState,
    ErrorState,
    Field,
    FormField,
    Icon,
    IconButton,
    Kbd,
    Menu,
    MenuFor,
    MenuItem,
    MenuLine,
    Notice,
    Saved,
    Segments,
    Skeleton,
    Slot,
    TimeAgo,
  ],
  templateUrl: './specimen.html',
  styleUrl: './specimen.css',
})
export class Specimen {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  protected readonly savedAt = Date.now();
  protected readonly lastWeek = Date.now() - 4 * 86_400_000;
  protected readonly size = signal<'content' | 'wide' | 'full'>('wide');
  protected readonly sizes = [
    { value: 'content', label: 'Content' },
    { value: 'wide', label: 'Wide' },
    { value: 'full', label: 'Full' },
  ] as const;
  protected readonly problem = new ApiProblem(
    {
      code: 'content.page-changed',
      title: 'This page was changed by someone else.',
      detail: 'Look at both versions and choose.',
      requestId: '01JD9Z4T',
    },
    { status: 412 },
  );
  protected readonly form = form(signal({ title: '', email: 'no address', intro: '', isListed: true }), (path) => {
    required(path.title, { message: 'A page needs a title: it becomes its address.' });
    email(path.email, { message: 'This is not a whole e-mail address: it needs an @ and a domain.' });
  });

  protected ask(): void {
    void this.dialogs.confirm({
      heading: 'Move “Donaudampfschifffahrtsgesellschaft” to the trash?',
      text: 'Visitors will no longer find it. You can restore it from the trash, with the 12 pages below it.',
      act: 'Move to trash',
      danger: true,
    });
  }

  protected tell(): void {
    this.toasts.show({ text: '3 pages moved to the trash', undo: () => undefined });
  }
}
