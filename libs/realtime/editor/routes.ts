import type { CanDeactivateFn, Routes } from '@angular/router';

const askedBeforeLeaving: CanDeactivateFn<{ mayLeave(): Promise<boolean> }> = (screen) => screen.mayLeave();

/** The screens of webhooks; loaded when somebody opens one. */
export const realtimeRoutes: Routes = [
  {
    path: 'webhooks',
    title: 'Webhooks',
    loadComponent: () => import('./webhooks/webhooks-screen').then((file) => file.WebhooksScreen),
  },
  {
    path: 'webhooks/new',
    title: 'New webhook',
    loadComponent: () => import('./webhooks/new-webhook-screen').then((file) => file.NewWebhookScreen),
    canDeactivate: [askedBeforeLeaving],
  },
  {
    path: 'webhooks/:id',
    title: 'Webhook',
    loadComponent: () => import('./webhooks/webhook-screen').then((file) => file.WebhookScreen),
    canDeactivate: [askedBeforeLeaving],
  },
];

/** The line of the sidebar. */
export const realtimeNavigation = [
  { label: 'Webhooks', icon: 'webhook', path: '/webhooks', group: 'Settings', permission: 'realtime.set-up-webhooks' },
] as const;
