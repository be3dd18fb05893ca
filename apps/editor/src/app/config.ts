import {
  type ApplicationConfig,
  inject,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withNavigationErrorHandler } from '@angular/router';
import {
  provideEntityScreens,
  provideFirstSteps,
  provideListColumns,
  provideRecordExtensions,
} from '@tessera/admin/editor';
import { provideAuth, sendViewAs } from '@tessera/auth/editor';
import { providePageSections } from '@tessera/content/editor';
import { provideApi, provideFieldDisplays, provideFieldWidgets } from '@tessera/ui';
import { provideRightPlaces } from '@tessera/users/editor';
import { extensions } from '../extensions';
import { Obstacle } from './obstacle';
import { routes } from './routes';
import { Titles } from './titles';

/** Everything the editor starts with; the rest is loaded with the route that needs it. */
export const config: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideApi(sendViewAs),
    provideAuth(),
    extensions.map(({ widgets = {}, displays = {}, columns = {}, screens = {}, records = {} }) => [
      provideFieldWidgets(widgets),
      provideFieldDisplays(displays),
      provideListColumns(columns),
      provideEntityScreens(screens),
      provideRecordExtensions(records),
    ]),
    extensions.map(({ places = {}, firstSteps = [], pages = [] }) => [
      provideRightPlaces(places),
      provideFirstSteps(firstSteps),
      providePageSections(pages),
    ]),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withNavigationErrorHandler(({ error }) => inject(Obstacle).meet(error)),
    ),
    { provide: TitleStrategy, useExisting: Titles },
  ],
};
