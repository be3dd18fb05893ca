export { filled, written } from './address';
export { Client, type ClientOptions } from './client';
export { Refusal } from './refusal';
export { apiBase } from './routes';
export type {
  Answer,
  Arguments,
  Body,
  JsonPath,
  Method,
  Options,
  Path,
  PathParameters,
  Query,
  Schemas,
  UploadPath,
} from './routes';
