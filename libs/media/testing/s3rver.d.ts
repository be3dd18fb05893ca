/** As much of `@20minutes/s3rver` as we use; it comes without types. */
declare module '@20minutes/s3rver' {
  export default class S3rver {
    constructor(options: {
      readonly port: number;
      readonly address: string;
      readonly silent: boolean;
      readonly directory: string;
      readonly allowMismatchedSignatures: boolean;
      readonly configureBuckets: ReadonlyArray<{ readonly name: string }>;
    });
    run(): Promise<object>;
    close(): Promise<void>;
  }
}
