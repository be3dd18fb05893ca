export { provideAuth } from './provide-auth';
export { authRoutes } from './routes';
export { Session } from './session';
export { onlySignedIn, onlyWhoMay } from './session-guards';
