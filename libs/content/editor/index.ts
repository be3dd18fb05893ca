export { contentNavigation, contentRoutes } from './routes';
export { fieldContext, type FieldContext, type FieldLook } from './fields/field-context';
export { type FieldWidget, type FieldWidgets, provideFieldWidgets } from './fields/field-widgets';
export { PageField } from './fields/page-field';
