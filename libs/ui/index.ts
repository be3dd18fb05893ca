export { ApiClient, newIdempotencyKey, versionOf } from './api/api-client';
export type { ApiExtra, ApiUploadExtra, Versioned } from './api/api-client';
export { ApiProblem, type ApiProblemField, asProblem } from './api/api-problem';
export { Connection } from './api/connection';
export { provideApi } from './api/provide-api';
export { answersForAnyone, SignInAgain } from './api/sign-in-again';
export { Mark } from './brand/mark';
export { Button, type ButtonLook } from './button/button';
export { IconButton } from './button/icon-button';
export { Combobox, type ComboboxOption } from './combobox/combobox';
export { Control, fieldBond, type FieldBond } from './field/control';
export { DateTimeControl } from './field/date-time-control';
export { Field } from './field/field';
export { formErrors } from './field/form-errors';
export { PasswordControl } from './field/password-control';
export { type Segment, Segments } from './field/segments';
export { type Choice, choicesOf } from './fields/choices-of';
export { EditedField } from './fields/edited-field';
export {
  fieldContext,
  type FieldContext,
  type FieldLook,
  type FieldProblems,
  fieldProblems,
  fieldsAround,
  type FieldsAround,
} from './fields/field-context';
export { type FieldWidget, type FieldWidgets, provideFieldWidgets, WidgetCatalogue } from './fields/field-widgets';
export { type LazyComponent, LazyComponents } from './fields/lazy-components';
export { faultsOf, faultsOfFields } from './fields/rules/faults';
export { isFulfilled } from './fields/rules/is-fulfilled';
export type { Fault } from './fields/rules/rule';
export { isSafeHref } from './fields/rules/safe-href';
export { provideFieldDisplays, shownContext, type ShownContext, ShownValue } from './fields/shown/shown-value';
export { valueWords } from './fields/shown/value-words';
export { SurfaceText } from './fields/surface-text';
export { durationText, parseDuration } from './fields/values/duration-text';
export { majorAmount, minorAmount, minorUnits } from './fields/values/minor-units';
export { slugOf } from './fields/values/slug-of';
export { type Token, Tokens } from './fields/widgets/text/tokens';
export { FocusMover } from './focus/focus-mover';
export { Icon } from './icon/icon';
export { type IconName, isIconName } from './icon/icons';
export type { Question } from './overlay/confirmation';
export { Dialog } from './overlay/dialog';
export { type DialogOptions, Dialogs } from './overlay/dialogs';
export { Menu, MenuChoice, MenuFor, MenuItem, MenuLabel, MenuLine } from './overlay/menu';
export { Popover, PopoverFor } from './overlay/popover';
export { Tooltip } from './overlay/tooltip';
export { type Command, Commands, type CommandSource } from './shell/commands';
export { Frame, Slot, type SlotName } from './shell/frame';
export { ToastArea } from './shell/toast-area';
export { type Toast, Toasts } from './shell/toasts';
export { Badge, type Tone } from './status/badge';
export { Breadcrumb, type Crumb } from './status/breadcrumb';
export { Chip } from './status/chip';
export { EmptyState } from './status/empty-state';
export { ErrorState } from './status/error-state';
export { Kbd } from './status/kbd';
export { isPressed, keyCaps } from './status/keys';
export { Notice } from './status/notice';
export { Saved, type SaveState } from './status/saved';
export { Skeleton } from './status/skeleton';
export { ColumnResizer, columnWidth } from './table/column-resizer';
export { moved } from './table/moved';
export { RowWindow } from './table/row-window';
export { Selection } from './table/selection';
export { type ColumnOrder, orderOf, sortedBy } from './table/sorting';
export { remembered } from './theme/remembered';
export { Theme, type ThemeChoice } from './theme/theme';
export { Clock } from './time/clock';
export { absoluteTime, relativeTime } from './time/relative-time';
export { TimeAgo } from './time/time-ago';
