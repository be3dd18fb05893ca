export { accessPanels, peopleFirstSteps, peopleRoutes } from './people/routes';
export { provideAuth } from './provide-auth';
export { authRoutes } from './routes';
export { Session } from './session';
export { onlySignedIn, onlyWhoMay } from './session-guards';
export { sendViewAs } from './view-as/send-view-as';
export { ViewAs } from './view-as/view-as';
export { ViewAsBanner } from './view-as/view-as-banner';
