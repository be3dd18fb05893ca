export { provideRightPlaces, type RightPlace, type RightPlaces } from './rights/right-places';
export { groupPanels, type Panel, personPanels, usersRoutes } from './routes';
export { openWhy } from './why/open-why';
