export { blockContext, type BlockContext } from './blocks/faces/block-context';
export { type BlockFaces, provideBlockFaces } from './blocks/faces/block-faces';
export { FaceField } from './blocks/faces/face-field';
export { fieldContext, type FieldContext, type FieldLook } from './fields/field-context';
export { type FieldWidget, type FieldWidgets, provideFieldWidgets } from './fields/field-widgets';
export { PageField } from './fields/page-field';
export { contentNavigation, contentRoutes } from './routes';
