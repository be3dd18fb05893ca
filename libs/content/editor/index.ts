export { blockContext, type BlockContext } from './blocks/faces/block-context';
export { type BlockFaces, provideBlockFaces } from './blocks/faces/block-faces';
export { FaceField } from './blocks/faces/face-field';
export { pagePlaces } from './choosing/page-places';
export { contentDisplays, contentWidgets } from './fields/content-widgets';
export { OpenPage } from './page/inspector/open-page';
export { type PageSection, providePageSections } from './page/inspector/page-sections';
export { contentFirstSteps, contentNavigation, contentRoutes } from './routes';
