/* Written by `npm run types` from the description of the API as an owner sees it; not to be changed by hand. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface paths {
    readonly "/api/v1/{resource}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_"];
        readonly put?: never;
        readonly post: operations["any_post_"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["any_post_actions_name"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["any_post_batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description All that a list with the same filter, search and sort shows, as a stream. */
        readonly get: operations["any_get_export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_imports"];
        readonly put?: never;
        readonly post: operations["any_post_imports"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_imports_id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["any_delete_imports_id"];
        readonly options?: never;
        readonly head?: never;
        readonly patch: operations["any_patch_imports_id"];
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["any_post_imports_id_dry-run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_imports_id_errors.csv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_imports_id_preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** @description Records it made go, fields it changed become what they were, unless somebody changed them since. */
        readonly post: operations["any_post_imports_id_revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_imports_id_rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["any_post_imports_id_run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_id"];
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["any_delete_id"];
        readonly options?: never;
        readonly head?: never;
        readonly patch: operations["any_patch_id"];
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_id_deletion-plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["any_get_id_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{resource}/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["any_post_id_restorations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describe the API as I may use it (OpenAPI 3.1) */
        readonly get: operations["OpenApiApi_document"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the start page: figures, my recent work, recent changes I may see */
        readonly get: operations["StartApi_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List saved views, mine and those shared with me */
        readonly get: operations["ViewsApi_list"];
        readonly put?: never;
        /** Save a view */
        readonly post: operations["ViewsApi_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/admin/views/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Delete a saved view */
        readonly delete: operations["ViewsApi_remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a saved view */
        readonly patch: operations["ViewsApi_change"];
        readonly trace?: never;
    };
    readonly "/api/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Listen to changes of records
         * @description Server-sent events. `change`: one record that the person may see, or saw before, was created, changed or deleted. `reload`: changes may have been missed, or were too many to name. `here`: nothing happened. Come back with `Last-Event-ID` (or `after`) and what was missed is told.
         */
        readonly get: operations["ChangesApi_listen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List authors */
        readonly get: operations["content_author.RecordsApi.list"];
        readonly put?: never;
        /** Add a author */
        readonly post: operations["content_author.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several authors */
        readonly post: operations["content_author.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several authors, all or none */
        readonly post: operations["content_author.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find authors to refer to */
        readonly get: operations["content_author.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export authors as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_author.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count authors by the values of a field */
        readonly get: operations["content_author.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of authors, newest first */
        readonly get: operations["content_author.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of authors: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_author.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_author.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_author.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_author.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_author.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_author.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_author.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_author.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_author.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_author.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a author */
        readonly get: operations["content_author.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a author */
        readonly delete: operations["content_author.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a author */
        readonly patch: operations["content_author.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a author would do */
        readonly get: operations["content_author.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a author, newest first */
        readonly get: operations["content_author.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/authors/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a author back to an earlier state */
        readonly post: operations["content_author.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List categories */
        readonly get: operations["content_category.RecordsApi.list"];
        readonly put?: never;
        /** Add a category */
        readonly post: operations["content_category.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several categories */
        readonly post: operations["content_category.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several categories, all or none */
        readonly post: operations["content_category.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find categories to refer to */
        readonly get: operations["content_category.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export categories as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_category.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count categories by the values of a field */
        readonly get: operations["content_category.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of categories, newest first */
        readonly get: operations["content_category.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of categories: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_category.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_category.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_category.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_category.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_category.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_category.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_category.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_category.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_category.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_category.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a category */
        readonly get: operations["content_category.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a category */
        readonly delete: operations["content_category.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a category */
        readonly patch: operations["content_category.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a category would do */
        readonly get: operations["content_category.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a category, newest first */
        readonly get: operations["content_category.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/categories/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a category back to an earlier state */
        readonly post: operations["content_category.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List comments */
        readonly get: operations["content_comment.RecordsApi.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several comments */
        readonly post: operations["content_comment.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several comments, all or none */
        readonly post: operations["content_comment.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find comments to refer to */
        readonly get: operations["content_comment.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export comments as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_comment.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count comments by the values of a field */
        readonly get: operations["content_comment.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of comments, newest first */
        readonly get: operations["content_comment.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of comments: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_comment.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_comment.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_comment.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_comment.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_comment.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_comment.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_comment.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_comment.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_comment.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_comment.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a comment */
        readonly get: operations["content_comment.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a comment */
        readonly delete: operations["content_comment.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a comment */
        readonly patch: operations["content_comment.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a comment would do */
        readonly get: operations["content_comment.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a comment, newest first */
        readonly get: operations["content_comment.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/comments/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a comment back to an earlier state */
        readonly post: operations["content_comment.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List menus */
        readonly get: operations["content_menu.RecordsApi.list"];
        readonly put?: never;
        /** Add a menu */
        readonly post: operations["content_menu.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several menus */
        readonly post: operations["content_menu.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several menus, all or none */
        readonly post: operations["content_menu.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find menus to refer to */
        readonly get: operations["content_menu.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export menus as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_menu.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count menus by the values of a field */
        readonly get: operations["content_menu.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of menus, newest first */
        readonly get: operations["content_menu.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of menus: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_menu.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_menu.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_menu.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_menu.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_menu.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_menu.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_menu.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_menu.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_menu.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_menu.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a menu */
        readonly get: operations["content_menu.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a menu */
        readonly delete: operations["content_menu.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a menu */
        readonly patch: operations["content_menu.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a menu would do */
        readonly get: operations["content_menu.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a menu, newest first */
        readonly get: operations["content_menu.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/menus/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a menu back to an earlier state */
        readonly post: operations["content_menu.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List sites */
        readonly get: operations["content_site.RecordsApi.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several sites */
        readonly post: operations["content_site.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several sites, all or none */
        readonly post: operations["content_site.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find sites to refer to */
        readonly get: operations["content_site.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export sites as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_site.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count sites by the values of a field */
        readonly get: operations["content_site.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of sites, newest first */
        readonly get: operations["content_site.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of sites: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_site.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_site.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_site.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_site.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_site.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_site.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_site.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_site.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_site.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_site.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a site */
        readonly get: operations["content_site.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a site */
        readonly patch: operations["content_site.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a site would do */
        readonly get: operations["content_site.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a site, newest first */
        readonly get: operations["content_site.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/sites/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a site back to an earlier state */
        readonly post: operations["content_site.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List tags */
        readonly get: operations["content_tag.RecordsApi.list"];
        readonly put?: never;
        /** Add a tag */
        readonly post: operations["content_tag.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several tags */
        readonly post: operations["content_tag.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several tags, all or none */
        readonly post: operations["content_tag.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find tags to refer to */
        readonly get: operations["content_tag.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export tags as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["content_tag.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count tags by the values of a field */
        readonly get: operations["content_tag.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of tags, newest first */
        readonly get: operations["content_tag.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of tags: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["content_tag.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["content_tag.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["content_tag.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["content_tag.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["content_tag.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["content_tag.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["content_tag.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["content_tag.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["content_tag.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["content_tag.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a tag */
        readonly get: operations["content_tag.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a tag */
        readonly delete: operations["content_tag.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a tag */
        readonly patch: operations["content_tag.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a tag would do */
        readonly get: operations["content_tag.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a tag, newest first */
        readonly get: operations["content_tag.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/content/tags/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a tag back to an earlier state */
        readonly post: operations["content_tag.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List openings */
        readonly get: operations["events_opening.RecordsApi.list"];
        readonly put?: never;
        /** Add a opening */
        readonly post: operations["events_opening.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several openings */
        readonly post: operations["events_opening.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several openings, all or none */
        readonly post: operations["events_opening.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find openings to refer to */
        readonly get: operations["events_opening.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export openings as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["events_opening.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count openings by the values of a field */
        readonly get: operations["events_opening.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of openings, newest first */
        readonly get: operations["events_opening.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of openings: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["events_opening.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["events_opening.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["events_opening.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["events_opening.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["events_opening.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["events_opening.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["events_opening.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["events_opening.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["events_opening.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["events_opening.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a opening */
        readonly get: operations["events_opening.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a opening */
        readonly delete: operations["events_opening.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a opening */
        readonly patch: operations["events_opening.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a opening would do */
        readonly get: operations["events_opening.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a opening, newest first */
        readonly get: operations["events_opening.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/openings/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a opening back to an earlier state */
        readonly post: operations["events_opening.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List venues */
        readonly get: operations["events_venue.RecordsApi.list"];
        readonly put?: never;
        /** Add a venue */
        readonly post: operations["events_venue.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several venues */
        readonly post: operations["events_venue.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several venues, all or none */
        readonly post: operations["events_venue.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find venues to refer to */
        readonly get: operations["events_venue.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export venues as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["events_venue.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count venues by the values of a field */
        readonly get: operations["events_venue.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of venues, newest first */
        readonly get: operations["events_venue.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of venues: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["events_venue.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["events_venue.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["events_venue.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["events_venue.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["events_venue.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["events_venue.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["events_venue.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["events_venue.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["events_venue.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["events_venue.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a venue */
        readonly get: operations["events_venue.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Move a venue to the trash, or delete it from there */
        readonly delete: operations["events_venue.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a venue */
        readonly patch: operations["events_venue.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a venue would do */
        readonly get: operations["events_venue.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a venue, newest first */
        readonly get: operations["events_venue.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/venues/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a venue out of the trash, or back to an earlier state */
        readonly post: operations["events_venue.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/wordpress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring in an export of WordPress */
        readonly post: operations["WordpressApi_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Accept an invitation: set the password and sign in */
        readonly put: operations["InvitationApi_accept"];
        /** Tell whom an invitation is for */
        readonly post: operations["InvitationApi_look"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the jobs I started, newest first */
        readonly get: operations["JobsApi_recent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say how a job is doing */
        readonly get: operations["JobsApi_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the pictures and files of the library, newest first */
        readonly get: operations["MediaApi_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Change several pictures and files, and put several into the trash */
        readonly post: operations["MediaApi_batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take any file into the library, as it is */
        readonly post: operations["UploadsApi_document"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List folders */
        readonly get: operations["media_folder.RecordsApi.list"];
        readonly put?: never;
        /** Add a folder */
        readonly post: operations["media_folder.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several folders */
        readonly post: operations["media_folder.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several folders, all or none */
        readonly post: operations["media_folder.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find folders to refer to */
        readonly get: operations["media_folder.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export folders as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["media_folder.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count folders by the values of a field */
        readonly get: operations["media_folder.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of folders, newest first */
        readonly get: operations["media_folder.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of folders: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["media_folder.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["media_folder.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["media_folder.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["media_folder.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["media_folder.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["media_folder.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["media_folder.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["media_folder.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["media_folder.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["media_folder.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a folder */
        readonly get: operations["media_folder.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a folder */
        readonly delete: operations["media_folder.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a folder */
        readonly patch: operations["media_folder.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a folder would do */
        readonly get: operations["media_folder.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a folder, newest first */
        readonly get: operations["media_folder.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/folders/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a folder back to an earlier state */
        readonly post: operations["media_folder.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/images": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a picture into the library */
        readonly post: operations["UploadsApi_picture"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what is known of a picture or file */
        readonly get: operations["MediaApi_one"];
        readonly put?: never;
        readonly post?: never;
        /** Put a picture or file into the trash, or delete it there for good */
        readonly delete: operations["MediaApi_remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change what is known of a picture or file */
        readonly patch: operations["MediaApi_change"];
        readonly trace?: never;
    };
    readonly "/api/v1/media/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what would be without a picture or file if it were deleted */
        readonly get: operations["UsesApi_plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Put another file in the place of a picture or file */
        readonly put: operations["UploadsApi_replace"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a picture or file out of the trash */
        readonly post: operations["MediaApi_restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/media/{id}/uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say which pages and records use a picture or file */
        readonly get: operations["UsesApi_of"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/owner": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make the first owner by the one-time link */
        readonly post: operations["OwnerApi_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the pages beneath a page or with a plan, or find pages */
        readonly get: operations["PagesApi_list"];
        readonly put?: never;
        /** Make a page */
        readonly post: operations["PagesApi_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the place of a page */
        readonly get: operations["PagesApi_one"];
        readonly put?: never;
        readonly post?: never;
        /** Move a page to the trash, with everything beneath it */
        readonly delete: operations["PagesApi_discard"];
        readonly options?: never;
        readonly head?: never;
        /** Rename, move or reorder a page */
        readonly patch: operations["PagesApi_move"];
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/copies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Copy the draft of a page into a new page, on request with everything beneath it */
        readonly post: operations["CopiesApi_copy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the draft of a page */
        readonly get: operations["DraftsApi_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a draft by steps; changes of different blocks are merged */
        readonly patch: operations["DraftsApi_change"];
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/freshness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether visitors see what the draft says, and how the finished page is kept
         * @description What is said of the finished page is said of the server that answers. What it is made of is named as far as whoever asks may see it.
         */
        readonly get: operations["FreshnessApi_of"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List how the place and state of a page changed */
        readonly get: operations["PagePastApi_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Draw the draft of a page as visitors will see it */
        readonly get: operations["PreviewApi_preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/preview-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the preview links to a page */
        readonly get: operations["PreviewLinksApi_list"];
        readonly put?: never;
        /** Make a link that shows the draft of a page to people without account */
        readonly post: operations["PreviewLinksApi_make"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/preview-links/{link}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Withdraw a preview link */
        readonly delete: operations["PreviewLinksApi_revoke"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish the draft of a page */
        readonly post: operations["PublicationsApi_publish"];
        /** Take a page away from visitors */
        readonly delete: operations["PublicationsApi_unpublish"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/restoration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a page out of the trash */
        readonly post: operations["TrashApi_restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the kept states of a document */
        readonly get: operations["PagePastApi_kept"];
        readonly put?: never;
        /** Keep the state of a draft */
        readonly post: operations["PagePastApi_keep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/revisions/{revision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a kept state of a document */
        readonly get: operations["PagePastApi_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pages/{id}/schedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read what is planned for a page */
        readonly get: operations["SchedulesApi_read"];
        /** Plan when a state of a page is published, and until when */
        readonly put: operations["SchedulesApi_plan"];
        readonly post?: never;
        /** Drop what is planned for a page */
        readonly delete: operations["SchedulesApi_drop"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/rights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List every right that can be given */
        readonly get: operations["RightsApi_all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/rights/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell why somebody may do something, or why not
         * @description About oneself without any right. Names a permission, or an entity and a verb.
         */
        readonly get: operations["RightsApi_explain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/schema": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describe page types and blocks */
        readonly get: operations["SchemaApi_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/schema/entities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describe the entities of which I may see something */
        readonly get: operations["EntitySchemasApi_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/schema/entities/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describe an entity */
        readonly get: operations["EntitySchemasApi_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say who I am and what I may */
        readonly get: operations["SessionApi_who"];
        readonly put?: never;
        /** Sign in */
        readonly post: operations["SessionApi_signIn"];
        /** Sign out */
        readonly delete: operations["SessionApi_signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the sites */
        readonly get: operations["SitesApi_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/trash": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the pages in the trash */
        readonly get: operations["TrashApi_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List groups */
        readonly get: operations["users_group.RecordsApi.list"];
        readonly put?: never;
        /** Add a group */
        readonly post: operations["users_group.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several groups */
        readonly post: operations["users_group.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several groups, all or none */
        readonly post: operations["users_group.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find groups to refer to */
        readonly get: operations["users_group.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export groups as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["users_group.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count groups by the values of a field */
        readonly get: operations["users_group.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of groups, newest first */
        readonly get: operations["users_group.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of groups: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["users_group.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["users_group.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["users_group.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["users_group.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["users_group.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["users_group.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["users_group.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["users_group.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["users_group.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["users_group.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a group */
        readonly get: operations["users_group.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a group */
        readonly delete: operations["users_group.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a group */
        readonly patch: operations["users_group.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a group would do */
        readonly get: operations["users_group.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a group, newest first */
        readonly get: operations["users_group.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List who is in a group */
        readonly get: operations["MembershipsApi_members"];
        readonly put?: never;
        /**
         * Bring somebody into a group
         * @description Nobody brings others into a group that may more than she may herself.
         */
        readonly post: operations["MembershipsApi_add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/members/{person}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take somebody out of a group */
        readonly delete: operations["MembershipsApi_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a group back to an earlier state */
        readonly post: operations["users_group.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/rights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tell what a group may */
        readonly get: operations["GroupRightsApi_get"];
        /**
         * Give a group exactly these rights, or let it follow extensions again
         * @description Nobody gives what she does not have herself. A group that is given rights follows extensions no longer; one that every installation starts with may do so again.
         */
        readonly put: operations["GroupRightsApi_replace"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/groups/{id}/rights/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell what a change of the rights of a group would change, and for how many people */
        readonly post: operations["GroupRightsApi_preview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List people */
        readonly get: operations["users_person.RecordsApi.list"];
        readonly put?: never;
        /** Add a person */
        readonly post: operations["users_person.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several people */
        readonly post: operations["users_person.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several people, all or none */
        readonly post: operations["users_person.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find people to refer to */
        readonly get: operations["users_person.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export people as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["users_person.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count people by the values of a field */
        readonly get: operations["users_person.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of people, newest first */
        readonly get: operations["users_person.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of people: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["users_person.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["users_person.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["users_person.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["users_person.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["users_person.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["users_person.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["users_person.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["users_person.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["users_person.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["users_person.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a person */
        readonly get: operations["users_person.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a person */
        readonly delete: operations["users_person.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a person */
        readonly patch: operations["users_person.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tell what opens doors for somebody */
        readonly get: operations["PeopleAccessApi_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/credentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End all sessions and tokens of somebody */
        readonly delete: operations["PeopleAccessApi_endCredentials"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a person would do */
        readonly get: operations["users_person.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the groups of somebody */
        readonly get: operations["MembershipsApi_groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a person, newest first */
        readonly get: operations["users_person.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a one-time link by which somebody sets her password
         * @description It works for 72 hours, replaces any before and is told this once. Nobody invites who may more than herself.
         */
        readonly post: operations["PeopleAccessApi_invite"];
        /** Take an invitation back */
        readonly delete: operations["PeopleAccessApi_withdraw"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a person back to an earlier state */
        readonly post: operations["users_person.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/people/{id}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Suspend somebody */
        readonly put: operations["PeopleAccessApi_suspend"];
        readonly post?: never;
        /** Let somebody act again */
        readonly delete: operations["PeopleAccessApi_reinstate"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List webhooks */
        readonly get: operations["WebhooksApi_list"];
        readonly put?: never;
        /**
         * Set up a webhook
         * @description It acts for who sets it up. The secret that signs its messages is in this answer and in no other.
         */
        readonly post: operations["WebhooksApi_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/topics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what webhooks can be told of */
        readonly get: operations["WebhooksApi_topics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a webhook */
        readonly get: operations["WebhooksApi_one"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a webhook with its log */
        readonly delete: operations["WebhooksApi_remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a webhook, or switch it off or on */
        readonly patch: operations["WebhooksApi_change"];
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{id}/secrets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a webhook a new secret
         * @description It is in this answer and in no other. The former one signs too for a day.
         */
        readonly post: operations["WebhooksApi_renewSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{webhook}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a webhook's log, newest first */
        readonly get: operations["DeliveriesApi_log"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{webhook}/deliveries/{id}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send one message again */
        readonly post: operations["DeliveriesApi_replay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{webhook}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send again what was to be sent since a moment */
        readonly post: operations["DeliveriesApi_replaySince"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{webhook}/tests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a test now and see what comes of it */
        readonly post: operations["DeliveriesApi_test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List originals */
        readonly get: operations["wordpress_original.RecordsApi.list"];
        readonly put?: never;
        /** Add a original */
        readonly post: operations["wordpress_original.RecordsApi.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do something with several originals */
        readonly post: operations["wordpress_original.ActionsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add, change and delete several originals, all or none */
        readonly post: operations["wordpress_original.RecordsApi.batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find originals to refer to */
        readonly get: operations["wordpress_original.RecordsApi.choices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export originals as a file
         * @description All that a list with the same filter, search and sort shows, as a stream.
         */
        readonly get: operations["wordpress_original.ExportApi.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count originals by the values of a field */
        readonly get: operations["wordpress_original.RecordsApi.facets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List one's imports of originals, newest first */
        readonly get: operations["wordpress_original.ImportsApi.list"];
        readonly put?: never;
        /** Upload a file of originals: CSV, XLSX, JSON or NDJSON */
        readonly post: operations["wordpress_original.ImportsApi.begin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is meant and how far it is */
        readonly get: operations["wordpress_original.ImportsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Forget an import; what it brought in stays */
        readonly delete: operations["wordpress_original.ImportsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Say what becomes of the columns of a file */
        readonly patch: operations["wordpress_original.ImportsApi.map"];
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try an import without keeping anything of it */
        readonly post: operations["wordpress_original.ImportsApi.test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Give the rows with something wrong as a file to mend and bring in again */
        readonly get: operations["wordpress_original.ImportsApi.errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the first rows as the columns are meant, with what is wrong */
        readonly get: operations["wordpress_original.ImportsApi.preview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back
         * @description Records it made go, fields it changed become what they were, unless somebody changed them since.
         */
        readonly post: operations["wordpress_original.ImportsApi.revert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List rows of a file and what became of them */
        readonly get: operations["wordpress_original.ImportsApi.rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/imports/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a file in */
        readonly post: operations["wordpress_original.ImportsApi.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a original */
        readonly get: operations["wordpress_original.RecordsApi.read"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a original */
        readonly delete: operations["wordpress_original.RecordsApi.remove"];
        readonly options?: never;
        readonly head?: never;
        /** Change a original */
        readonly patch: operations["wordpress_original.RecordsApi.change"];
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/{id}/deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Say what deleting a original would do */
        readonly get: operations["wordpress_original.PastApi.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List what has happened to a original, newest first */
        readonly get: operations["wordpress_original.PastApi.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/wordpress/originals/{id}/restorations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a original back to an earlier state */
        readonly post: operations["wordpress_original.PastApi.restore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457). Programs read `code`, people `title` and `detail`. */
        readonly Problem: {
            /** @example urn:tessera:problem:database.invalid-record */
            readonly type: string;
            /** @example This is not a valid venue. */
            readonly title: string;
            readonly status: number;
            /** @example database.invalid-record */
            readonly code: string;
            readonly detail?: string;
            readonly errors?: readonly {
                /** @example name */
                readonly path: string;
                /** @example required */
                readonly code: string;
                /** @example This is needed. */
                readonly message: string;
            }[];
            /** Format: uuid */
            readonly requestId?: string;
            /** @description With 412: the current state. */
            readonly current?: unknown;
        };
        /** Person */
        readonly "users.person": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email: string;
            /**
             * Owner
             * @example true
             */
            readonly isOwner: boolean;
            /**
             * Administrator
             * @example true
             */
            readonly isAdministrator: boolean;
            /**
             * Suspended
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly suspendedAt: string | null;
            /**
             * Last seen
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly lastSeenAt: string | null;
        };
        /**
         * Person
         * @description In a list: with those fields that `fields` names.
         */
        readonly "users.person.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email?: string;
            /**
             * Owner
             * @example true
             */
            readonly isOwner?: boolean;
            /**
             * Administrator
             * @example true
             */
            readonly isAdministrator?: boolean;
            /**
             * Suspended
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly suspendedAt?: string | null;
            /**
             * Last seen
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly lastSeenAt?: string | null;
        };
        readonly "users.person.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email: string;
        };
        readonly "users.person.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email?: string;
        };
        readonly "users.person.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly email?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly isOwner?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly isAdministrator?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly suspendedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly lastSeenAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["users.person.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["users.person.filter"];
            };
            readonly not?: components["schemas"]["users.person.filter"];
        };
        readonly "users.person.page": {
            readonly data: readonly components["schemas"]["users.person.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "users.person.single": {
            readonly data: components["schemas"]["users.person"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "users.person.batch": {
            readonly create?: readonly components["schemas"]["users.person.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["users.person.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "users.person.batch-result": {
            readonly created: readonly components["schemas"]["users.person"][];
            readonly changed: readonly components["schemas"]["users.person"][];
            readonly deleted: readonly string[];
        };
        /** Group */
        readonly "users.group": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * What it is for
             * @example Town hall
             */
            readonly help: string | null;
            /**
             * Key
             * @example Town hall
             */
            readonly key: string | null;
            /**
             * Follows extensions
             * @example true
             */
            readonly followsExtensions: boolean;
        };
        /**
         * Group
         * @description In a list: with those fields that `fields` names.
         */
        readonly "users.group.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * What it is for
             * @example Town hall
             */
            readonly help?: string | null;
            /**
             * Key
             * @example Town hall
             */
            readonly key?: string | null;
            /**
             * Follows extensions
             * @example true
             */
            readonly followsExtensions?: boolean;
        };
        readonly "users.group.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * What it is for
             * @example Town hall
             */
            readonly help?: string | null;
        };
        readonly "users.group.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * What it is for
             * @example Town hall
             */
            readonly help?: string | null;
        };
        readonly "users.group.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly help?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly key?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly followsExtensions?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["users.group.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["users.group.filter"];
            };
            readonly not?: components["schemas"]["users.group.filter"];
        };
        readonly "users.group.page": {
            readonly data: readonly components["schemas"]["users.group.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "users.group.single": {
            readonly data: components["schemas"]["users.group"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "users.group.batch": {
            readonly create?: readonly components["schemas"]["users.group.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["users.group.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "users.group.batch-result": {
            readonly created: readonly components["schemas"]["users.group"][];
            readonly changed: readonly components["schemas"]["users.group"][];
            readonly deleted: readonly string[];
        };
        /**
         * Folder
         * @description Folders keep pictures apart, and can be given to groups of people.
         */
        readonly "media.folder": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * In
             * Format: uuid
             * @description The folder in which it lies.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent: string | null;
            /**
             * Line
             * @example [
             *       "01900000-0000-7000-8000-000000000001"
             *     ]
             */
            readonly line: readonly string[] | null;
        };
        /**
         * Folder
         * @description In a list: with those fields that `fields` names.
         */
        readonly "media.folder.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * In
             * Format: uuid
             * @description The folder in which it lies.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
            /**
             * Line
             * @example [
             *       "01900000-0000-7000-8000-000000000001"
             *     ]
             */
            readonly line?: readonly string[] | null;
        };
        readonly "media.folder.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * In
             * Format: uuid
             * @description The folder in which it lies.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
        };
        readonly "media.folder.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * In
             * Format: uuid
             * @description The folder in which it lies.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
        };
        readonly "media.folder.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly parent?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly line?: (string | number | boolean) | {
                readonly has?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["media.folder.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["media.folder.filter"];
            };
            readonly not?: components["schemas"]["media.folder.filter"];
        };
        readonly "media.folder.page": {
            readonly data: readonly components["schemas"]["media.folder.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "media.folder.single": {
            readonly data: components["schemas"]["media.folder"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "media.folder.batch": {
            readonly create?: readonly components["schemas"]["media.folder.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["media.folder.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "media.folder.batch-result": {
            readonly created: readonly components["schemas"]["media.folder"][];
            readonly changed: readonly components["schemas"]["media.folder"][];
            readonly deleted: readonly string[];
        };
        /** Site */
        readonly "content.site": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Tagline
             * @description One line that says what it is about.
             * @example Town hall
             */
            readonly tagline: string | null;
            /**
             * Language
             * @description Such as en or de-CH; that of its pages.
             */
            readonly locale: string;
            /**
             * Other languages
             * @description In which there are pages besides.
             */
            readonly languages: readonly string[] | null;
            /**
             * Time zone
             * @description In which its dates are shown, such as Europe/Zurich.
             */
            readonly timeZone: string;
            /**
             * Logo
             * @description Stands for the name at the top of each page.
             */
            readonly logo: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Accent
             * @description Of links and buttons; words on it stay readable whatever it is.
             * @example #3b5bdb
             */
            readonly accent: string | null;
            /**
             * Tone of the paper
             * @enum {string}
             */
            readonly paper: "warm" | "white" | "cool";
            /**
             * Is default
             * @example true
             */
            readonly isDefault: boolean;
        };
        /**
         * Site
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.site.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Tagline
             * @description One line that says what it is about.
             * @example Town hall
             */
            readonly tagline?: string | null;
            /**
             * Language
             * @description Such as en or de-CH; that of its pages.
             */
            readonly locale?: string;
            /**
             * Other languages
             * @description In which there are pages besides.
             */
            readonly languages?: readonly string[] | null;
            /**
             * Time zone
             * @description In which its dates are shown, such as Europe/Zurich.
             */
            readonly timeZone?: string;
            /**
             * Logo
             * @description Stands for the name at the top of each page.
             */
            readonly logo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Accent
             * @description Of links and buttons; words on it stay readable whatever it is.
             * @example #3b5bdb
             */
            readonly accent?: string | null;
            /**
             * Tone of the paper
             * @enum {string}
             */
            readonly paper?: "warm" | "white" | "cool";
            /**
             * Is default
             * @example true
             */
            readonly isDefault?: boolean;
        };
        readonly "content.site.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Tagline
             * @description One line that says what it is about.
             * @example Town hall
             */
            readonly tagline?: string | null;
            /**
             * Language
             * @description Such as en or de-CH; that of its pages.
             */
            readonly locale: string;
            /**
             * Other languages
             * @description In which there are pages besides.
             */
            readonly languages?: readonly string[] | null;
            /**
             * Time zone
             * @description In which its dates are shown, such as Europe/Zurich.
             */
            readonly timeZone?: string;
            /**
             * Logo
             * @description Stands for the name at the top of each page.
             */
            readonly logo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Accent
             * @description Of links and buttons; words on it stay readable whatever it is.
             * @example #3b5bdb
             */
            readonly accent?: string | null;
            /**
             * Tone of the paper
             * @enum {string}
             */
            readonly paper?: "warm" | "white" | "cool";
        };
        readonly "content.site.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Tagline
             * @description One line that says what it is about.
             * @example Town hall
             */
            readonly tagline?: string | null;
            /**
             * Language
             * @description Such as en or de-CH; that of its pages.
             */
            readonly locale?: string;
            /**
             * Other languages
             * @description In which there are pages besides.
             */
            readonly languages?: readonly string[] | null;
            /**
             * Time zone
             * @description In which its dates are shown, such as Europe/Zurich.
             */
            readonly timeZone?: string;
            /**
             * Logo
             * @description Stands for the name at the top of each page.
             */
            readonly logo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Accent
             * @description Of links and buttons; words on it stay readable whatever it is.
             * @example #3b5bdb
             */
            readonly accent?: string | null;
            /**
             * Tone of the paper
             * @enum {string}
             */
            readonly paper?: "warm" | "white" | "cool";
        };
        readonly "content.site.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly tagline?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly locale?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                readonly isNull?: boolean;
            };
            readonly languages?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly timeZone?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                readonly isNull?: boolean;
            };
            readonly logo?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly accent?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                readonly isNull?: boolean;
            };
            readonly paper?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly isDefault?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.site.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.site.filter"];
            };
            readonly not?: components["schemas"]["content.site.filter"];
        };
        readonly "content.site.page": {
            readonly data: readonly components["schemas"]["content.site.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.site.single": {
            readonly data: components["schemas"]["content.site"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.site.batch": {
            readonly create?: readonly components["schemas"]["content.site.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.site.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.site.batch-result": {
            readonly created: readonly components["schemas"]["content.site"][];
            readonly changed: readonly components["schemas"]["content.site"][];
            readonly deleted: readonly string[];
        };
        /** Category */
        readonly "content.category": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of its address: /journal/category/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Beneath
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent: string | null;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description: string | null;
        };
        /**
         * Category
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.category.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of its address: /journal/category/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Beneath
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.category.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of its address: /journal/category/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Beneath
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.category.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of its address: /journal/category/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Beneath
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.category.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly slug?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly parent?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly description?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.category.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.category.filter"];
            };
            readonly not?: components["schemas"]["content.category.filter"];
        };
        readonly "content.category.page": {
            readonly data: readonly components["schemas"]["content.category.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.category.single": {
            readonly data: components["schemas"]["content.category"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.category.batch": {
            readonly create?: readonly components["schemas"]["content.category.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.category.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.category.batch-result": {
            readonly created: readonly components["schemas"]["content.category"][];
            readonly changed: readonly components["schemas"]["content.category"][];
            readonly deleted: readonly string[];
        };
        /** Tag */
        readonly "content.tag": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of its address: /journal/tag/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description: string | null;
        };
        /**
         * Tag
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.tag.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of its address: /journal/tag/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.tag.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of its address: /journal/tag/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.tag.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of its address: /journal/tag/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Description
             * @description Shown above its articles.
             * @example Town hall
             */
            readonly description?: string | null;
        };
        readonly "content.tag.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly slug?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly description?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.tag.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.tag.filter"];
            };
            readonly not?: components["schemas"]["content.tag.filter"];
        };
        readonly "content.tag.page": {
            readonly data: readonly components["schemas"]["content.tag.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.tag.single": {
            readonly data: components["schemas"]["content.tag"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.tag.batch": {
            readonly create?: readonly components["schemas"]["content.tag.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.tag.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.tag.batch-result": {
            readonly created: readonly components["schemas"]["content.tag"][];
            readonly changed: readonly components["schemas"]["content.tag"][];
            readonly deleted: readonly string[];
        };
        /** Author */
        readonly "content.author": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of the address: /journal/author/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Person
             * Format: uuid
             * @description Where the author works here. Visitors do not see it.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly person?: string | null;
            /**
             * About
             * @description One or two sentences for visitors.
             * @example Town hall
             */
            readonly description: string | null;
            /** Photo */
            readonly photo: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website: string | null;
        };
        /**
         * Author
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.author.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of the address: /journal/author/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Person
             * Format: uuid
             * @description Where the author works here. Visitors do not see it.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly person?: string | null;
            /**
             * About
             * @description One or two sentences for visitors.
             * @example Town hall
             */
            readonly description?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website?: string | null;
        };
        readonly "content.author.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Slug
             * @description The last part of the address: /journal/author/…
             * @example town-hall
             */
            readonly slug: string;
            /**
             * Person
             * Format: uuid
             * @description Where the author works here. Visitors do not see it.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly person?: string | null;
            /**
             * About
             * @description One or two sentences for visitors.
             * @example Town hall
             */
            readonly description?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website?: string | null;
        };
        readonly "content.author.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Slug
             * @description The last part of the address: /journal/author/…
             * @example town-hall
             */
            readonly slug?: string;
            /**
             * Person
             * Format: uuid
             * @description Where the author works here. Visitors do not see it.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly person?: string | null;
            /**
             * About
             * @description One or two sentences for visitors.
             * @example Town hall
             */
            readonly description?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website?: string | null;
        };
        readonly "content.author.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly slug?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly person?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly description?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly photo?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly website?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.author.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.author.filter"];
            };
            readonly not?: components["schemas"]["content.author.filter"];
        };
        readonly "content.author.page": {
            readonly data: readonly components["schemas"]["content.author.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.author.single": {
            readonly data: components["schemas"]["content.author"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.author.batch": {
            readonly create?: readonly components["schemas"]["content.author.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.author.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.author.batch-result": {
            readonly created: readonly components["schemas"]["content.author"][];
            readonly changed: readonly components["schemas"]["content.author"][];
            readonly deleted: readonly string[];
        };
        /** Menu */
        readonly "content.menu": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Place
             * @description Where visitors see it; nowhere while it is empty.
             */
            readonly place: ("main" | "footer" | "legal" | "social") | null;
            /** Lines */
            readonly items: readonly components["schemas"]["part-f4a60e1b"][] | null;
        };
        /**
         * Menu
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.menu.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Place
             * @description Where visitors see it; nowhere while it is empty.
             */
            readonly place?: ("main" | "footer" | "legal" | "social") | null;
            /** Lines */
            readonly items?: readonly components["schemas"]["part-f4a60e1b"][] | null;
        };
        readonly "content.menu.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Place
             * @description Where visitors see it; nowhere while it is empty.
             */
            readonly place?: ("main" | "footer" | "legal" | "social") | null;
            /** Lines */
            readonly items?: readonly components["schemas"]["part-f4a60e1b"][] | null;
        };
        readonly "content.menu.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Place
             * @description Where visitors see it; nowhere while it is empty.
             */
            readonly place?: ("main" | "footer" | "legal" | "social") | null;
            /** Lines */
            readonly items?: readonly components["schemas"]["part-f4a60e1b"][] | null;
        };
        readonly "content.menu.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly place?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly items?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.menu.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.menu.filter"];
            };
            readonly not?: components["schemas"]["content.menu.filter"];
        };
        readonly "content.menu.page": {
            readonly data: readonly components["schemas"]["content.menu.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.menu.single": {
            readonly data: components["schemas"]["content.menu"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.menu.batch": {
            readonly create?: readonly components["schemas"]["content.menu.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.menu.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.menu.batch-result": {
            readonly created: readonly components["schemas"]["content.menu"][];
            readonly changed: readonly components["schemas"]["content.menu"][];
            readonly deleted: readonly string[];
        };
        /** Comment */
        readonly "content.comment": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Page
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly page: string;
            /**
             * Answers
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent: string | null;
            /**
             * Author
             * @example Town hall
             */
            readonly author: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email?: string | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website: string | null;
            /**
             * Written at
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly writtenAt: string;
            /**
             * Text
             * @example Town hall
             */
            readonly text: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "shown" | "hidden";
        };
        /**
         * Comment
         * @description In a list: with those fields that `fields` names.
         */
        readonly "content.comment.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Page
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly page?: string;
            /**
             * Answers
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly parent?: string | null;
            /**
             * Author
             * @example Town hall
             */
            readonly author?: string;
            /**
             * Email
             * Format: email
             * @example anna@example.org
             */
            readonly email?: string | null;
            /**
             * Website
             * Format: uri
             * @example https://example.org/
             */
            readonly website?: string | null;
            /**
             * Written at
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly writtenAt?: string;
            /**
             * Text
             * @example Town hall
             */
            readonly text?: string;
            /**
             * State
             * @enum {string}
             */
            readonly state?: "shown" | "hidden";
        };
        readonly "content.comment.new": {
            /**
             * State
             * @enum {string}
             */
            readonly state?: "shown" | "hidden";
        };
        readonly "content.comment.change": {
            /**
             * State
             * @enum {string}
             */
            readonly state?: "shown" | "hidden";
        };
        readonly "content.comment.filter": {
            readonly page?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly parent?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly author?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly email?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly website?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly writtenAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly text?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly state?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["content.comment.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["content.comment.filter"];
            };
            readonly not?: components["schemas"]["content.comment.filter"];
        };
        readonly "content.comment.page": {
            readonly data: readonly components["schemas"]["content.comment.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "content.comment.single": {
            readonly data: components["schemas"]["content.comment"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "content.comment.batch": {
            readonly create?: readonly components["schemas"]["content.comment.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["content.comment.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "content.comment.batch-result": {
            readonly created: readonly components["schemas"]["content.comment"][];
            readonly changed: readonly components["schemas"]["content.comment"][];
            readonly deleted: readonly string[];
        };
        /** Original */
        readonly "wordpress.original": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Page
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly page: string | null;
            /**
             * Picture or file
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly file: string | null;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * Type
             * @example Town hall
             */
            readonly type: string;
            /**
             * From
             * @example Town hall
             */
            readonly site: string;
            /**
             * Key
             * @example Town hall
             */
            readonly key: string;
            /**
             * Old address
             * @example Town hall
             */
            readonly address: string | null;
            /** What WordPress knew */
            readonly data: components["schemas"]["Json"] | null;
        };
        /**
         * Original
         * @description In a list: with those fields that `fields` names.
         */
        readonly "wordpress.original.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Page
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly page?: string | null;
            /**
             * Picture or file
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly file?: string | null;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * Type
             * @example Town hall
             */
            readonly type?: string;
            /**
             * From
             * @example Town hall
             */
            readonly site?: string;
            /**
             * Key
             * @example Town hall
             */
            readonly key?: string;
            /**
             * Old address
             * @example Town hall
             */
            readonly address?: string | null;
            /** What WordPress knew */
            readonly data?: components["schemas"]["Json"] | null;
        };
        readonly "wordpress.original.new": Record<string, never>;
        readonly "wordpress.original.change": Record<string, never>;
        readonly "wordpress.original.filter": {
            readonly page?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly file?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly type?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly site?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly key?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly address?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly data?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["wordpress.original.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["wordpress.original.filter"];
            };
            readonly not?: components["schemas"]["wordpress.original.filter"];
        };
        readonly "wordpress.original.page": {
            readonly data: readonly components["schemas"]["wordpress.original.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "wordpress.original.single": {
            readonly data: components["schemas"]["wordpress.original"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "wordpress.original.batch": {
            readonly create?: readonly components["schemas"]["wordpress.original.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["wordpress.original.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "wordpress.original.batch-result": {
            readonly created: readonly components["schemas"]["wordpress.original"][];
            readonly changed: readonly components["schemas"]["wordpress.original"][];
            readonly deleted: readonly string[];
        };
        /** Venue */
        readonly "events.venue": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly trashedAt?: string | null;
            /** Format: uuid */
            readonly trashedBy?: string | null;
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * City
             * @example Town hall
             */
            readonly city: string | null;
            /**
             * Capacity
             * @description How many people may be there at once.
             * @example 120
             */
            readonly capacity: number | null;
            /**
             * State
             * @enum {string}
             */
            readonly state: "open" | "closed";
            /**
             * Open until
             * Format: date
             * @description It is closed by itself on the day after.
             * @example 2026-11-22
             */
            readonly until: string | null;
            /** Photo */
            readonly photo: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Owner
             * Format: uuid
             * @description May change this venue, whatever her groups may.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly owner: string | null;
            /** Notes */
            readonly notes?: unknown | null;
            /**
             * Latest event
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly latestEvent: string | null;
        };
        /**
         * Venue
         * @description In a list: with those fields that `fields` names.
         */
        readonly "events.venue.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly trashedAt?: string | null;
            /** Format: uuid */
            readonly trashedBy?: string | null;
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * City
             * @example Town hall
             */
            readonly city?: string | null;
            /**
             * Capacity
             * @description How many people may be there at once.
             * @example 120
             */
            readonly capacity?: number | null;
            /**
             * State
             * @enum {string}
             */
            readonly state?: "open" | "closed";
            /**
             * Open until
             * Format: date
             * @description It is closed by itself on the day after.
             * @example 2026-11-22
             */
            readonly until?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Owner
             * Format: uuid
             * @description May change this venue, whatever her groups may.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly owner?: string | null;
            /** Notes */
            readonly notes?: unknown | null;
            /**
             * Latest event
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly latestEvent?: string | null;
        };
        readonly "events.venue.new": {
            /**
             * Name
             * @example Town hall
             */
            readonly name: string;
            /**
             * City
             * @example Town hall
             */
            readonly city?: string | null;
            /**
             * Capacity
             * @description How many people may be there at once.
             * @example 120
             */
            readonly capacity?: number | null;
            /**
             * State
             * @enum {string}
             */
            readonly state?: "open" | "closed";
            /**
             * Open until
             * Format: date
             * @description It is closed by itself on the day after.
             * @example 2026-11-22
             */
            readonly until?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Owner
             * Format: uuid
             * @description May change this venue, whatever her groups may.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly owner?: string | null;
            /** Notes */
            readonly notes?: unknown | null;
        };
        readonly "events.venue.change": {
            /**
             * Name
             * @example Town hall
             */
            readonly name?: string;
            /**
             * City
             * @example Town hall
             */
            readonly city?: string | null;
            /**
             * Capacity
             * @description How many people may be there at once.
             * @example 120
             */
            readonly capacity?: number | null;
            /**
             * State
             * @enum {string}
             */
            readonly state?: "open" | "closed";
            /**
             * Open until
             * Format: date
             * @description It is closed by itself on the day after.
             * @example 2026-11-22
             */
            readonly until?: string | null;
            /** Photo */
            readonly photo?: {
                /** Format: uuid */
                readonly id: string;
                readonly alt: string;
            } | null;
            /**
             * Owner
             * Format: uuid
             * @description May change this venue, whatever her groups may.
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly owner?: string | null;
            /** Notes */
            readonly notes?: unknown | null;
        };
        readonly "events.venue.filter": {
            readonly name?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly city?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly contains?: string | number | boolean;
                readonly startsWith?: string | number | boolean;
                readonly isNull?: boolean;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
            };
            readonly capacity?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly state?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly until?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly photo?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly owner?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly notes?: (string | number | boolean) | {
                readonly isNull?: boolean;
            };
            readonly latestEvent?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["events.venue.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["events.venue.filter"];
            };
            readonly not?: components["schemas"]["events.venue.filter"];
        };
        readonly "events.venue.page": {
            readonly data: readonly components["schemas"]["events.venue.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "events.venue.single": {
            readonly data: components["schemas"]["events.venue"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "events.venue.batch": {
            readonly create?: readonly components["schemas"]["events.venue.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["events.venue.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "events.venue.batch-result": {
            readonly created: readonly components["schemas"]["events.venue"][];
            readonly changed: readonly components["schemas"]["events.venue"][];
            readonly deleted: readonly string[];
        };
        /** Opening */
        readonly "events.opening": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt: string;
            /**
             * Venue
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly venue: string;
            /**
             * Day
             * @enum {string}
             */
            readonly day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * Opens
             * @example 09:00
             */
            readonly opens: string;
            /**
             * Closes
             * @example 09:00
             */
            readonly closes: string;
            /**
             * Order
             * @example 120
             */
            readonly order: number;
        };
        /**
         * Opening
         * @description In a list: with those fields that `fields` names.
         */
        readonly "events.opening.row": {
            /**
             * Format: uuid
             * @description UUID v7.
             */
            readonly id: string;
            /** @description Counts the changes; the `ETag`. */
            readonly version: number;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @example 2026-11-22T09:00:00.000Z
             */
            readonly updatedAt?: string;
            /**
             * Venue
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly venue?: string;
            /**
             * Day
             * @enum {string}
             */
            readonly day?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * Opens
             * @example 09:00
             */
            readonly opens?: string;
            /**
             * Closes
             * @example 09:00
             */
            readonly closes?: string;
            /**
             * Order
             * @example 120
             */
            readonly order?: number;
        };
        readonly "events.opening.new": {
            /**
             * Venue
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly venue: string;
            /**
             * Day
             * @enum {string}
             */
            readonly day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * Opens
             * @example 09:00
             */
            readonly opens: string;
            /**
             * Closes
             * @example 09:00
             */
            readonly closes: string;
            /**
             * Order
             * @example 120
             */
            readonly order?: number;
        };
        readonly "events.opening.change": {
            /**
             * Venue
             * Format: uuid
             * @example 01900000-0000-7000-8000-000000000001
             */
            readonly venue?: string;
            /**
             * Day
             * @enum {string}
             */
            readonly day?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /**
             * Opens
             * @example 09:00
             */
            readonly opens?: string;
            /**
             * Closes
             * @example 09:00
             */
            readonly closes?: string;
            /**
             * Order
             * @example 120
             */
            readonly order?: number;
        };
        readonly "events.opening.filter": {
            readonly venue?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly day?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly isNull?: boolean;
            };
            readonly opens?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly closes?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly order?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly createdAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            readonly updatedAt?: (string | number | boolean) | {
                readonly eq?: string | number | boolean;
                readonly ne?: string | number | boolean;
                /** @description With commas between them. */
                readonly in?: string;
                /** @description With commas between them. */
                readonly notIn?: string;
                readonly lt?: string | number | boolean;
                readonly lte?: string | number | boolean;
                readonly gt?: string | number | boolean;
                readonly gte?: string | number | boolean;
                readonly isNull?: boolean;
            };
            /** @description 0, 1, 2 … → one of these holds. */
            readonly any?: {
                readonly [key: string]: components["schemas"]["events.opening.filter"];
            };
            /** @description 0, 1, 2 … → all of these hold. */
            readonly all?: {
                readonly [key: string]: components["schemas"]["events.opening.filter"];
            };
            readonly not?: components["schemas"]["events.opening.filter"];
        };
        readonly "events.opening.page": {
            readonly data: readonly components["schemas"]["events.opening.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "events.opening.single": {
            readonly data: components["schemas"]["events.opening"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "events.opening.batch": {
            readonly create?: readonly components["schemas"]["events.opening.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["events.opening.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "events.opening.batch-result": {
            readonly created: readonly components["schemas"]["events.opening"][];
            readonly changed: readonly components["schemas"]["events.opening"][];
            readonly deleted: readonly string[];
        };
        readonly ActionOutcome: {
            readonly message?: string;
            readonly goTo?: string;
            /** Format: uuid */
            readonly job?: string;
        };
        readonly AdminField: {
            readonly name: string;
            readonly kind: string;
            readonly widget: string;
            readonly label: string;
            readonly help?: string;
            readonly required: boolean;
            readonly operators: readonly ("eq" | "ne" | "in" | "notIn" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "isNull" | "has")[];
            readonly isSortable: boolean;
            readonly isSearched: boolean;
            readonly isWritable: boolean;
            readonly isSystem: boolean;
            readonly target?: string;
            readonly targetResource?: string | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Ancestor: {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly path: string;
        };
        readonly BlockType: {
            readonly name: string;
            readonly label: string;
            readonly icon?: string;
            readonly help?: string;
            readonly also?: string;
            readonly isPart?: boolean;
            readonly isGuarded?: boolean;
            readonly fields: readonly components["schemas"]["Field"][];
            readonly preview: {
                readonly [key: string]: components["schemas"]["Json"];
            };
        };
        readonly CellError: {
            readonly column: number | null;
            readonly field: string | null;
            readonly code: string;
            readonly message: string;
        };
        readonly Condition: boolean | {
            readonly all: readonly components["schemas"]["Condition"][];
        } | {
            readonly any: readonly components["schemas"]["Condition"][];
        } | {
            readonly not: components["schemas"]["Condition"];
        } | {
            readonly where: {
                readonly [key: string]: components["schemas"]["Json"];
            };
        };
        readonly DeletionPlan: {
            readonly toTrash: boolean;
            readonly effects: readonly {
                readonly entity: string;
                readonly labels: string;
                readonly field: string;
                /** @enum {string} */
                readonly effect: "deleted" | "cleared" | "prevents";
                readonly count: number | "1000+";
                readonly examples: readonly components["schemas"]["RecordChoice"][];
            }[];
            readonly hasHidden: boolean;
            readonly isPossible: boolean;
        };
        readonly Delivery: {
            /** Format: uuid */
            readonly id: string;
            readonly message: string;
            readonly type: string;
            readonly entity: string | null;
            readonly record: string | null;
            /** Format: date-time */
            readonly happenedAt: string;
            /** @enum {string} */
            readonly state: "waiting" | "delivered" | "failed" | "withheld";
            readonly because: string | null;
            readonly tries: number;
            readonly nextAt: string | null;
            readonly attempts: readonly components["schemas"]["DeliveryAttempt"][];
        };
        readonly DeliveryAttempt: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly duration: number;
            readonly status: number | null;
            readonly problem: string | null;
            readonly answer: string | null;
        };
        readonly Draft: {
            /** Format: uuid */
            readonly page: string;
            readonly type: string;
            readonly version: number;
            readonly schemaVersion: number;
            readonly fields: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            /** Format: date-time */
            readonly updatedAt: string;
            readonly updatedBy: components["schemas"]["PersonName"] | null;
        };
        readonly EntitySchema: {
            readonly name: string;
            readonly label: string;
            readonly labels: string;
            readonly help: string | null;
            readonly icon: string;
            readonly group: string | null;
            readonly resource: string;
            readonly title: string | null;
            readonly may: {
                readonly add: boolean;
                readonly change: boolean;
                readonly delete: boolean;
            };
            readonly keepsTrash: boolean;
            readonly keepsHistory: boolean;
            readonly fields: readonly components["schemas"]["AdminField"][];
            readonly computed: readonly {
                readonly name: string;
                readonly label: string;
            }[];
            readonly list: readonly string[];
            readonly order: readonly string[];
            readonly filter: readonly string[];
            readonly editable: readonly string[];
            readonly isSearchable: boolean;
            readonly form: {
                readonly tabs: {
                    readonly [key: string]: components["schemas"]["FormSections"];
                };
            } | components["schemas"]["FormSections"];
            readonly when: {
                readonly [key: string]: components["schemas"]["Condition"];
            };
            readonly inlines: readonly {
                readonly entity: string;
                readonly resource: string;
                readonly by: string;
                readonly label: string;
                readonly fields: readonly string[];
                readonly order: string | null;
            }[];
            readonly actions: readonly {
                readonly name: string;
                readonly label: string;
                readonly icon: string | null;
                readonly help: string | null;
                readonly form: readonly components["schemas"]["Field"][];
                readonly when: components["schemas"]["Condition"] | null;
                readonly confirm: string | null;
                readonly isDangerous: boolean;
                readonly isJob: boolean;
            }[];
            readonly board: string | null;
            readonly calendar: string | null;
        };
        readonly Explanation: {
            readonly person: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            };
            readonly asked: string;
            /** @enum {string} */
            readonly decision: "always" | "sometimes" | "never";
            readonly reasons: readonly {
                /** @enum {string} */
                readonly code: "is-suspended" | "is-owner" | "is-administrator" | "group-grants" | "group-grants-elsewhere" | "policy-allows" | "policy-refuses" | "limit-holds" | "cannot-see" | "nothing-allows";
                readonly sentence: string;
                readonly group?: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly name: string;
                };
                /** Format: uuid */
                readonly place?: string;
                readonly extension?: string;
            }[];
            readonly groupsThatWould: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            }[];
        };
        readonly Facet: {
            readonly value: components["schemas"]["Json"];
            readonly text: string;
            readonly count: number;
        };
        readonly Field: {
            readonly name: string;
            readonly kind: string;
            readonly widget: string;
            readonly label: string;
            readonly help?: string;
            readonly required: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Figure: {
            readonly name: string;
            readonly label: string;
            readonly icon: string | null;
            readonly link: string | null;
            readonly value: {
                readonly count: number;
                readonly unit?: string;
                /** @description What it was before, and when */
                readonly before?: {
                    readonly count: number;
                    readonly when: string;
                };
                /** @description How it went, oldest first */
                readonly line?: readonly {
                    readonly label: string;
                    readonly value: number;
                }[];
            } | {
                readonly bars: readonly {
                    readonly label: string;
                    readonly value: number;
                }[];
            };
        };
        readonly FormSections: {
            readonly [key: string]: readonly (string | readonly string[])[];
        };
        readonly Freshness: {
            /** @enum {string} */
            readonly visitors: "page" | "never-published" | "unpublished" | "in-trash" | "other-site";
            readonly url: string | null;
            readonly live: {
                readonly number: number;
                /** Format: date-time */
                readonly publishedAt: string;
            } | null;
            readonly hasChanges: boolean;
            readonly plan: components["schemas"]["PagePlan"] | null;
            readonly finished: {
                readonly kept: {
                    /** Format: date-time */
                    readonly madeAt: string;
                    /** @enum {string} */
                    readonly madeBy: "this-server" | "another-server";
                    readonly sent: number;
                    readonly bytes: number;
                    readonly madeOf: components["schemas"]["Ingredients"];
                } | null;
                readonly forgotten: {
                    /** Format: date-time */
                    readonly at: string;
                    /** @enum {string} */
                    readonly cause: "changed" | "news-missed" | "pushed-out" | "too-large" | "too-old";
                    readonly because: components["schemas"]["Ingredients"];
                } | null;
                /** Format: date-time */
                readonly knownSince: string;
                readonly isKeeping: boolean;
                readonly isShared: boolean;
                readonly isKeptInFront: boolean;
            } | null;
        };
        readonly GroupMember: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly email: string;
            readonly isSuspended: boolean;
        };
        readonly GroupRights: {
            readonly group: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly key: string | null;
                readonly version: number;
            };
            readonly hasAll: boolean;
            readonly followsExtensions: boolean;
            readonly rights: readonly {
                readonly permission: string;
                readonly place: string | null;
            }[];
        };
        readonly Import: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @enum {string} */
            readonly format: "csv" | "xlsx" | "json";
            readonly encoding: string | null;
            readonly delimiter: string | null;
            readonly rows: number;
            /** @enum {string} */
            readonly state: "reading" | "mapping" | "testing" | "tested" | "running" | "done" | "reverting" | "reverted" | "failed";
            readonly progress: number;
            readonly tested: components["schemas"]["ImportCounts"] | null;
            readonly counts: components["schemas"]["ImportCounts"] | null;
            readonly reverted: {
                readonly removed: number;
                readonly restored: number;
                readonly kept: number;
            } | null;
            readonly error: string | null;
            readonly by: string;
            readonly isMine: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly columns: readonly {
                readonly name: string;
                readonly samples: readonly string[];
            }[];
            readonly mapping: components["schemas"]["ImportMapping"];
            readonly targets: readonly {
                readonly path: string;
                readonly label: string;
                readonly kind: string;
                readonly required: boolean;
                readonly isKey: boolean;
                readonly isWritable: boolean;
                readonly choices?: {
                    readonly [key: string]: string;
                };
            }[];
        };
        readonly ImportCounts: {
            readonly created: number;
            readonly changed: number;
            readonly unchanged: number;
            readonly failed: number;
        };
        readonly ImportLine: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @enum {string} */
            readonly format: "csv" | "xlsx" | "json";
            readonly encoding: string | null;
            readonly delimiter: string | null;
            readonly rows: number;
            /** @enum {string} */
            readonly state: "reading" | "mapping" | "testing" | "tested" | "running" | "done" | "reverting" | "reverted" | "failed";
            readonly progress: number;
            readonly tested: components["schemas"]["ImportCounts"] | null;
            readonly counts: components["schemas"]["ImportCounts"] | null;
            readonly reverted: {
                readonly removed: number;
                readonly restored: number;
                readonly kept: number;
            } | null;
            readonly error: string | null;
            readonly by: string;
            readonly isMine: boolean;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly ImportMapping: {
            readonly columns: readonly {
                readonly field: string | null;
                /** @enum {string} */
                readonly date?: "ymd" | "compact" | "dmy" | "mdy";
                /** @enum {string} */
                readonly decimal?: "." | ",";
                readonly yes?: readonly string[];
                readonly no?: readonly string[];
                readonly choices?: {
                    readonly [key: string]: string | null;
                };
                readonly separator?: string;
                /** @enum {string} */
                readonly empty?: "clear" | "skip";
            }[];
            /** @enum {string} */
            readonly mode: "create" | "update" | "both";
            readonly key: string | null;
            readonly trim: boolean;
        };
        readonly "ImportMapping.sent": {
            readonly columns: readonly {
                readonly field: string | null;
                /** @enum {string} */
                readonly date?: "ymd" | "compact" | "dmy" | "mdy";
                /** @enum {string} */
                readonly decimal?: "." | ",";
                readonly yes?: readonly string[];
                readonly no?: readonly string[];
                readonly choices?: {
                    readonly [key: string]: string | null;
                };
                readonly separator?: string;
                /** @enum {string} */
                readonly empty?: "clear" | "skip";
            }[];
            /** @enum {string} */
            readonly mode: "create" | "update" | "both";
            readonly key: string | null;
            readonly trim: boolean;
        };
        readonly ImportPreview: {
            readonly data: readonly components["schemas"]["ImportRow"][];
            readonly checked: number;
            readonly failed: number;
            readonly errors: readonly {
                readonly column: number | null;
                readonly field: string | null;
                readonly code: string;
                readonly message: string;
                readonly count: number;
                readonly firstRow: number;
            }[];
        };
        readonly ImportRow: {
            readonly number: number;
            readonly cells: readonly components["schemas"]["Json"][];
            /** @enum {string} */
            readonly state: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
            readonly record: string | null;
            readonly errors: readonly components["schemas"]["CellError"][];
            readonly values?: readonly (string | null)[];
        };
        readonly IncludedRecord: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
        } & {
            readonly [key: string]: components["schemas"]["Json"];
        };
        readonly Ingredients: {
            readonly named: readonly {
                /** @enum {string} */
                readonly what: "record" | "beneath" | "any";
                readonly entity: string;
                readonly label: string;
                readonly id: string | null;
                readonly title: string | null;
                readonly link: string | null;
            }[];
            readonly others: number;
        };
        readonly InvitationLink: {
            /** Format: uri */
            readonly url: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly InvitedPerson: {
            readonly name: string;
            readonly email: string;
            readonly minPasswordLength: number;
        };
        readonly JobRun: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly state: "waiting" | "running" | "retrying" | "done" | "failed";
            readonly progress: {
                readonly done: number;
                readonly total: number;
                readonly note: string;
            };
            readonly result: unknown;
            readonly error: {
                readonly code: string;
                readonly message: string;
            } | null;
            /** Format: date-time */
            readonly createdAt: string;
            readonly finishedAt: string | null;
        };
        readonly Json: Json;
        readonly ListView: {
            readonly columns: readonly string[];
            readonly widths: {
                readonly [key: string]: number;
            };
            readonly sort: readonly string[];
            readonly query: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly shape: "table" | "board" | "calendar";
            readonly isCompact: boolean;
        };
        readonly "ListView.sent": {
            readonly columns: readonly string[];
            readonly widths: {
                readonly [key: string]: number;
            };
            readonly sort: readonly string[];
            readonly query: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly shape: "table" | "board" | "calendar";
            readonly isCompact: boolean;
        };
        readonly MadePreviewLink: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly by: components["schemas"]["PersonName"] | null;
            /** Format: uri */
            readonly url: string;
        };
        readonly Page: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly site: string;
            readonly parent: string | null;
            readonly type: string;
            readonly title: string;
            readonly slug: string;
            readonly path: string;
            /** @enum {string} */
            readonly state: "draft" | "live" | "changed";
            readonly isLive: boolean;
            readonly publishedAt: string | null;
            readonly schedule: components["schemas"]["PagePlan"] | null;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
            readonly children: number;
            readonly position: string;
            readonly may: components["schemas"]["PageMay"];
            readonly ancestors: readonly components["schemas"]["Ancestor"][];
            readonly draftVersion: number;
            readonly liveUrl: string | null;
        };
        readonly PageMay: {
            readonly create: boolean;
            readonly change: boolean;
            readonly rename: boolean;
            readonly move: boolean;
            readonly adopt: boolean;
            readonly publish: boolean;
            readonly share: boolean;
            readonly delete: boolean;
            readonly seeHistory: boolean;
        };
        readonly PagePlan: {
            readonly publishAt: string | null;
            readonly unpublishAt: string | null;
            readonly hasFailed: boolean;
        };
        readonly PageRow: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly site: string;
            readonly parent: string | null;
            readonly type: string;
            readonly title: string;
            readonly slug: string;
            readonly path: string;
            /** @enum {string} */
            readonly state: "draft" | "live" | "changed";
            readonly isLive: boolean;
            readonly publishedAt: string | null;
            readonly schedule: components["schemas"]["PagePlan"] | null;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly version: number;
            readonly children: number;
            readonly position: string;
            readonly may: components["schemas"]["PageMay"];
        };
        readonly PageType: {
            readonly name: string;
            readonly label: string;
            readonly icon?: string;
            readonly help?: string;
            readonly under: readonly string[] | null;
            readonly fields: readonly components["schemas"]["Field"][];
            readonly hasAddress: boolean;
        };
        readonly Permission: {
            readonly name: string;
            readonly label: string;
            readonly within: string | null;
            readonly isMine: boolean;
        };
        readonly PersonAccess: {
            readonly person: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly email: string;
                readonly isOwner: boolean;
                readonly isAdministrator: boolean;
                readonly isSuspended: boolean;
                readonly lastSeenAt: string | null;
            };
            readonly hasPassword: boolean;
            readonly invitation: {
                /** Format: date-time */
                readonly expiresAt: string;
            } | null;
            readonly sessions: number;
            readonly tokens: number;
            readonly mayChange: boolean;
        };
        readonly PersonName: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
        };
        readonly PlaceChange: {
            /** Format: date-time */
            readonly at: string;
            readonly person: components["schemas"]["PersonName"] | null;
            readonly changes: readonly {
                readonly field: string;
                readonly from: components["schemas"]["Json"];
                readonly to: components["schemas"]["Json"];
            }[];
        };
        readonly PlanFailure: {
            /** Format: date-time */
            readonly at: string;
            readonly code: string;
            readonly message: string;
        };
        readonly PlannedState: {
            /** Format: uuid */
            readonly revision: string;
            readonly number: number;
            readonly draftVersion: number;
        };
        readonly PreviewLink: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly by: components["schemas"]["PersonName"] | null;
        };
        readonly Publication: {
            /** Format: uuid */
            readonly revision: string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly url: string;
        };
        readonly RecentChange: {
            readonly entity: string;
            readonly label: string;
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly link: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly by: string | null;
            /** @enum {string} */
            readonly operation: "created" | "changed" | "deleted";
            /** @description In a word: changed, published */
            readonly did: string;
        };
        readonly RecordChange: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly operation: "created" | "changed" | "deleted";
            readonly by: string | null;
            readonly system: string | null;
            readonly changes: readonly {
                readonly field: string;
                readonly from: components["schemas"]["Json"];
                readonly to: components["schemas"]["Json"];
            }[];
        };
        readonly RecordChoice: {
            /** Format: uuid */
            readonly id: string;
            readonly text: string;
            readonly hint: string | null;
        };
        readonly Revision: {
            /** Format: uuid */
            readonly id: string;
            readonly number: number;
            readonly title: string;
            readonly author: components["schemas"]["PersonName"] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** @enum {string} */
            readonly reason: "published" | "author" | "time" | "scheduled" | "kept";
            readonly isLive: boolean;
        };
        readonly RevisionDocument: {
            /** Format: uuid */
            readonly id: string;
            readonly number: number;
            readonly title: string;
            readonly author: components["schemas"]["PersonName"] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** @enum {string} */
            readonly reason: "published" | "author" | "time" | "scheduled" | "kept";
            readonly isLive: boolean;
            readonly draftVersion: number;
            readonly fields: {
                readonly [key: string]: components["schemas"]["Json"];
            };
        };
        readonly RightsCatalogue: {
            readonly data: readonly {
                readonly extension: string;
                readonly entities: readonly {
                    readonly name: string;
                    readonly label: string;
                    readonly view: components["schemas"]["Permission"];
                    readonly add: components["schemas"]["Permission"];
                    readonly change: components["schemas"]["Permission"];
                    readonly delete: components["schemas"]["Permission"];
                }[];
                readonly permissions: readonly components["schemas"]["Permission"][];
            }[];
            readonly places: readonly {
                readonly entity: string;
                readonly label: string;
                readonly path: string | null;
            }[];
        };
        readonly RightsDifference: {
            readonly gained: readonly {
                readonly permission: string;
                readonly place: string | null;
                readonly label: string;
                readonly people: number;
            }[];
            readonly lost: readonly {
                readonly permission: string;
                readonly place: string | null;
                readonly label: string;
                readonly people: number;
            }[];
            readonly members: number;
        };
        readonly SavedDraft: {
            readonly version: number;
            /** Format: date-time */
            readonly updatedAt: string;
            readonly merged: boolean;
            readonly fields?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
        };
        readonly SavedView: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly entity: string;
            readonly name: string;
            readonly isShared: boolean;
            readonly isDefault: boolean;
            readonly isMine: boolean;
            readonly view: components["schemas"]["ListView"];
        };
        readonly Schedule: {
            readonly version: number;
            readonly publishAt: string | null;
            readonly state: components["schemas"]["PlannedState"] | null;
            readonly unpublishAt: string | null;
            readonly zone: string;
            readonly by: components["schemas"]["PersonName"] | null;
            readonly publishFailure: components["schemas"]["PlanFailure"] | null;
            readonly unpublishFailure: components["schemas"]["PlanFailure"] | null;
        };
        readonly Session: {
            readonly person: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly email: string;
                readonly isOwner: boolean;
            } | null;
            readonly needsOwner: boolean;
            readonly may: readonly string[];
            readonly viewsAs: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            } | null;
        };
        readonly Site: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly locale: string;
            readonly home: string | null;
            /** Format: uri */
            readonly url: string;
        };
        readonly Webhook: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            readonly url: string;
            readonly note: string | null;
            readonly events: readonly string[];
            readonly person: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            };
            readonly isMine: boolean;
            readonly disabled: {
                /** Format: date-time */
                readonly at: string;
                readonly because: string;
            } | null;
            readonly failingSince: string | null;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly "part-f4a60e1b": {
            /** Format: uuid */
            readonly id: string;
            readonly label: string;
            readonly link: ({
                /** Format: uuid */
                readonly page: string;
            } | {
                readonly url: string;
            }) | null;
            readonly items: readonly components["schemas"]["part-f4a60e1b"][];
        };
        /** @description A record of any entity: its fields in their JSON form. */
        readonly record: {
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
        } & {
            readonly [key: string]: components["schemas"]["Json"];
        };
        readonly "record.row": components["schemas"]["record"];
        readonly "record.new": {
            readonly [key: string]: components["schemas"]["Json"];
        };
        readonly "record.change": {
            readonly [key: string]: components["schemas"]["Json"];
        };
        readonly "record.filter": {
            readonly [key: string]: unknown;
        };
        readonly "record.page": {
            readonly data: readonly components["schemas"]["record.row"][];
            readonly page: {
                readonly next: string | null;
                readonly previous: string | null;
                readonly total?: number | "10000+";
            };
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            /** @description Id → column → value. */
            readonly computed?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Json"];
                };
            };
        };
        readonly "record.single": {
            readonly data: components["schemas"]["record"];
            /** @description Reference → id → record. */
            readonly included?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["IncludedRecord"];
                };
            };
            readonly computed?: {
                readonly [key: string]: components["schemas"]["Json"];
            };
            readonly may: {
                readonly change: boolean;
                readonly delete: boolean;
            };
        };
        readonly "record.batch": {
            readonly create?: readonly components["schemas"]["record.new"][];
            readonly change?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
                readonly values: components["schemas"]["record.change"];
            }[];
            readonly delete?: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly version: number;
            }[];
        };
        readonly "record.batch-result": {
            readonly created: readonly components["schemas"]["record"][];
            readonly changed: readonly components["schemas"]["record"][];
            readonly deleted: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly any_get_: {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["record.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly string[];
                /** @description References whose records are given too. */
                readonly include?: readonly string[];
                /** @description What is in the trash. */
                readonly trash?: "only" | "with";
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["record.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_actions_name: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly resource: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_batch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["record.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_choices: {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_export: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["record.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_facets: {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["record.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly string[];
                /** @description References whose records are given too. */
                readonly include?: readonly string[];
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_imports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_imports: {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_imports_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_delete_imports_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_patch_imports_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "any_post_imports_id_dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "any_get_imports_id_errors.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_imports_id_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_imports_id_revert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_imports_id_rows: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_imports_id_run: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_id: {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: readonly string[];
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description What is in the trash. */
                readonly trash?: "only" | "with";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_delete_id: {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_patch_id: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["record.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "any_get_id_deletion-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_get_id_history: {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly any_post_id_restorations: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly resource: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["record.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenApiApi_document: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openapi: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly StartApi_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly figures: readonly components["schemas"]["Figure"][];
                        readonly mine: readonly components["schemas"]["RecentChange"][];
                        readonly recent: readonly components["schemas"]["RecentChange"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ViewsApi_list: {
        readonly parameters: {
            readonly query?: {
                readonly "filter[entity]"?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ViewsApi_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly entity: string;
                    readonly name: string;
                    /** @default false */
                    readonly isShared?: boolean;
                    /** @default false */
                    readonly isDefault?: boolean;
                    readonly view: components["schemas"]["ListView.sent"];
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ViewsApi_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ViewsApi_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: string;
                    readonly isShared?: boolean;
                    readonly isDefault?: boolean;
                    readonly view?: components["schemas"]["ListView.sent"];
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangesApi_listen: {
        readonly parameters: {
            readonly query: {
                /** @description Names of entities joined by commas, e.g. events.venue,content.page */
                readonly of: string;
                /** @description The id of the last event that was received, where Last-Event-ID cannot be sent */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.author.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "person" | "description" | "photo" | "website")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "person"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.author.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.author.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.author.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.author.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "person" | "description" | "photo" | "website")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "person"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.author.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_author.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.author.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.category.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "parent" | "description")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "parent"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.category.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.category.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.category.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.category.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "parent" | "description")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "parent"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.category.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_category.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.category.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.comment.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "page" | "parent" | "author" | "email" | "website" | "writtenAt" | "text" | "state")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("page" | "parent")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.comment.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.comment.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.comment.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.comment.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.comment.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "page" | "parent" | "author" | "email" | "website" | "writtenAt" | "text" | "state")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("page" | "parent")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.comment.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.comment.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.comment.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_comment.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.comment.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.menu.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "place" | "items")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.menu.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.menu.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.menu.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.menu.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "place" | "items")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.menu.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_menu.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.menu.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.site.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "tagline" | "locale" | "languages" | "timeZone" | "logo" | "accent" | "paper" | "isDefault")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.site.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.site.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.site.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.site.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.site.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "tagline" | "locale" | "languages" | "timeZone" | "logo" | "accent" | "paper" | "isDefault")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.site.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.site.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.site.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_site.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.site.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.tag.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "description")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.tag.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.tag.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.tag.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["content.tag.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "slug" | "description")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["content.tag.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "content_tag.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["content.tag.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.opening.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "venue" | "day" | "opens" | "closes" | "order")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "venue"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.opening.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.opening.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.opening.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.opening.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "venue" | "day" | "opens" | "closes" | "order")[];
                /** @description References whose records are given too. */
                readonly include?: readonly "venue"[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.opening.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_opening.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.opening.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description What is in the trash. */
                readonly trash?: "only" | "with";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.venue.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "city" | "capacity" | "state" | "until" | "photo" | "owner" | "notes" | "latestEvent")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("owner" | "latestEvent")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.venue.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.venue.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.venue.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["events.venue.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "city" | "capacity" | "state" | "until" | "photo" | "owner" | "notes" | "latestEvent")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("owner" | "latestEvent")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description What is in the trash. */
                readonly trash?: "only" | "with";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["events.venue.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "events_venue.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["events.venue.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WordpressApi_start: {
        readonly parameters: {
            readonly query?: {
                readonly download?: "true" | "false";
                readonly onConflict?: "keep" | "replace";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly job: string;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InvitationApi_accept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly InvitationApi_look: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitedPerson"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly JobsApi_recent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["JobRun"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly JobsApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobRun"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_list: {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                readonly "filter[folder]"?: string | "none";
                readonly "filter[within]"?: string;
                readonly "filter[kind]"?: string;
                readonly "filter[mime]"?: string;
                readonly "filter[undescribed]"?: "true";
                readonly sort?: "-createdAt" | "createdAt" | "name" | "-name" | "-bytes" | "bytes";
                readonly trash?: "only";
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
                readonly "page[total]"?: "true" | "false";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly version: number;
                            /** @enum {string} */
                            readonly kind: "picture" | "drawing" | "document";
                            readonly name: string;
                            readonly alt: string;
                            readonly caption: string | null;
                            readonly folder: string | null;
                            readonly mime: string;
                            readonly bytes: number;
                            readonly width: number | null;
                            readonly height: number | null;
                            readonly url: string;
                            readonly thumbnail: string | null;
                            readonly srcset: string;
                            readonly colour: string | null;
                            readonly focus: {
                                readonly x: number;
                                readonly y: number;
                            } | null;
                            /** Format: date-time */
                            readonly createdAt: string;
                            readonly trashedAt: string | null;
                        }[];
                        readonly page: {
                            readonly next: string | null;
                            readonly total?: number | string;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_batch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default [] */
                    readonly change?: readonly {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        readonly values: {
                            readonly name?: string;
                            readonly alt?: string;
                            readonly caption?: string | null;
                            readonly folder?: string | null;
                            readonly focus?: {
                                readonly x: number;
                                readonly y: number;
                            } | null;
                        };
                    }[];
                    /** @default [] */
                    readonly delete?: readonly {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changed: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly version: number;
                            /** @enum {string} */
                            readonly kind: "picture" | "drawing" | "document";
                            readonly name: string;
                            readonly alt: string;
                            readonly caption: string | null;
                            readonly folder: string | null;
                            readonly mime: string;
                            readonly bytes: number;
                            readonly width: number | null;
                            readonly height: number | null;
                            readonly url: string;
                            readonly thumbnail: string | null;
                            readonly srcset: string;
                            readonly colour: string | null;
                            readonly focus: {
                                readonly x: number;
                                readonly y: number;
                            } | null;
                            /** Format: date-time */
                            readonly createdAt: string;
                            readonly trashedAt: string | null;
                        }[];
                        readonly deleted: readonly string[];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UploadsApi_document: {
        readonly parameters: {
            readonly query?: {
                readonly name?: string;
                readonly folder?: string | "none";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["media.folder.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "parent" | "line")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("parent" | "line")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["media.folder.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["media.folder.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["media.folder.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["media.folder.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "parent" | "line")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("parent" | "line")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["media.folder.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "media_folder.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["media.folder.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UploadsApi_picture: {
        readonly parameters: {
            readonly query?: {
                readonly name?: string;
                readonly folder?: string | "none";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_remove: {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: string;
                    readonly alt?: string;
                    readonly caption?: string | null;
                    readonly folder?: string | null;
                    readonly focus?: {
                        readonly x: number;
                        readonly y: number;
                    } | null;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UsesApi_plan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly {
                            readonly entity: string;
                            readonly label: string;
                            readonly resource: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                            readonly place: string;
                            readonly isLive?: boolean;
                        }[];
                        readonly hasMore: boolean;
                        readonly toTrash: boolean;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UploadsApi_replace: {
        readonly parameters: {
            readonly query?: {
                readonly name?: string;
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MediaApi_restore: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        /** @enum {string} */
                        readonly kind: "picture" | "drawing" | "document";
                        readonly name: string;
                        readonly alt: string;
                        readonly caption: string | null;
                        readonly folder: string | null;
                        readonly mime: string;
                        readonly bytes: number;
                        readonly width: number | null;
                        readonly height: number | null;
                        readonly url: string;
                        readonly thumbnail: string | null;
                        readonly srcset: string;
                        readonly colour: string | null;
                        readonly focus: {
                            readonly x: number;
                            readonly y: number;
                        } | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly trashedAt: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UsesApi_of: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly {
                            readonly entity: string;
                            readonly label: string;
                            readonly resource: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly title: string;
                            readonly place: string;
                            readonly isLive?: boolean;
                        }[];
                        readonly hasMore: boolean;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OwnerApi_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                    readonly name: string;
                    /** Format: email */
                    readonly email: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagesApi_list: {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
                /** @description Id of a page, or none for the home pages. */
                readonly "filter[parent]"?: string;
                /** @description Those for which something is planned, the next first. */
                readonly "filter[scheduled]"?: "true";
                readonly search?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["PageRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagesApi_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly parent: string;
                    readonly type: string;
                    readonly title: string;
                    readonly slug?: string;
                    readonly after?: string | null;
                    readonly fields?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly site: string;
                        readonly parent: string | null;
                        readonly type: string;
                        readonly title: string;
                        readonly slug: string;
                        readonly path: string;
                        /** @enum {string} */
                        readonly state: "draft" | "live" | "changed";
                        readonly isLive: boolean;
                        readonly publishedAt: string | null;
                        readonly schedule: components["schemas"]["PagePlan"] | null;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                        readonly children: number;
                        readonly position: string;
                        readonly may: components["schemas"]["PageMay"];
                        readonly draftVersion: number;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagesApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagesApi_discard: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagesApi_move: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly slug?: string;
                    /** Format: uuid */
                    readonly parent?: string;
                    readonly after?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly site: string;
                        readonly parent: string | null;
                        readonly type: string;
                        readonly title: string;
                        readonly slug: string;
                        readonly path: string;
                        /** @enum {string} */
                        readonly state: "draft" | "live" | "changed";
                        readonly isLive: boolean;
                        readonly publishedAt: string | null;
                        readonly schedule: components["schemas"]["PagePlan"] | null;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                        readonly children: number;
                        readonly position: string;
                        readonly may: components["schemas"]["PageMay"];
                        readonly ancestors: readonly components["schemas"]["Ancestor"][];
                        readonly draftVersion: number;
                        readonly liveUrl: string | null;
                        readonly redirects: number;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CopiesApi_copy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly parent?: string;
                    readonly withBeneath: boolean;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly site: string;
                        readonly parent: string | null;
                        readonly type: string;
                        readonly title: string;
                        readonly slug: string;
                        readonly path: string;
                        /** @enum {string} */
                        readonly state: "draft" | "live" | "changed";
                        readonly isLive: boolean;
                        readonly publishedAt: string | null;
                        readonly schedule: components["schemas"]["PagePlan"] | null;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        readonly version: number;
                        readonly children: number;
                        readonly position: string;
                        readonly may: components["schemas"]["PageMay"];
                        readonly draftVersion: number;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftsApi_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftsApi_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly changes: readonly ({
                        /** @constant */
                        readonly op: "set";
                        readonly field: string;
                        readonly value: components["schemas"]["Json"];
                    } | {
                        /** @constant */
                        readonly op: "insert";
                        readonly field: string;
                        readonly block: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly type: string;
                            readonly fields: {
                                readonly [key: string]: components["schemas"]["Json"];
                            };
                        };
                        readonly after: string | null;
                    } | {
                        /** @constant */
                        readonly op: "change";
                        readonly field: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly fields: {
                            readonly [key: string]: components["schemas"]["Json"];
                        };
                    } | {
                        /** @constant */
                        readonly op: "remove";
                        readonly field: string;
                        /** Format: uuid */
                        readonly id: string;
                    } | {
                        /** @constant */
                        readonly op: "move";
                        readonly field: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly after: string | null;
                    })[];
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FreshnessApi_of: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Freshness"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagePastApi_history: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["PlaceChange"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PreviewApi_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PreviewLinksApi_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["PreviewLink"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PreviewLinksApi_make: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly days: number;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MadePreviewLink"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PreviewLinksApi_revoke: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly link: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicationsApi_publish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicationsApi_unpublish: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TrashApi_restore: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagePastApi_kept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Revision"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagePastApi_keep: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PagePastApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly revision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevisionDocument"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SchedulesApi_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SchedulesApi_plan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly publishAt: string | null;
                    readonly draftVersion?: number;
                    /** Format: uuid */
                    readonly revision?: string;
                    readonly unpublishAt: string | null;
                    readonly zone: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SchedulesApi_drop: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RightsApi_all: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RightsCatalogue"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RightsApi_explain: {
        readonly parameters: {
            readonly query?: {
                readonly person?: string;
                readonly permission?: string;
                readonly place?: string;
                readonly entity?: string;
                readonly verb?: "view" | "add" | "change" | "delete";
                readonly record?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SchemaApi_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pages: readonly components["schemas"]["PageType"][];
                        readonly blocks: readonly components["schemas"]["BlockType"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EntitySchemasApi_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["EntitySchema"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EntitySchemasApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntitySchema"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionApi_who: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionApi_signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly email: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SessionApi_signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SitesApi_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Site"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly TrashApi_list: {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            /** Format: uuid */
                            readonly site: string;
                            readonly parent: string | null;
                            readonly type: string;
                            readonly title: string;
                            readonly slug: string;
                            readonly path: string;
                            /** @enum {string} */
                            readonly state: "draft" | "live" | "changed";
                            readonly isLive: boolean;
                            readonly publishedAt: string | null;
                            readonly schedule: components["schemas"]["PagePlan"] | null;
                            /** Format: date-time */
                            readonly updatedAt: string;
                            readonly version: number;
                            readonly children: number;
                            readonly position: string;
                            readonly may: components["schemas"]["PageMay"];
                            /** Format: date-time */
                            readonly trashedAt: string;
                            readonly trashedBy: components["schemas"]["PersonName"] | null;
                        }[];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.group.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "help" | "key" | "followsExtensions")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.group.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.group.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.group.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.group.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "help" | "key" | "followsExtensions")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.group.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MembershipsApi_members: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["GroupMember"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MembershipsApi_add: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly person: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupMember"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MembershipsApi_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_group.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.group.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GroupRightsApi_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupRights"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GroupRightsApi_replace: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rights: readonly {
                        readonly permission: string;
                        readonly place: string | null;
                    }[];
                } | {
                    /** @constant */
                    readonly followsExtensions: true;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupRights"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GroupRightsApi_preview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rights: readonly {
                        readonly permission: string;
                        readonly place: string | null;
                    }[];
                } | {
                    /** @constant */
                    readonly followsExtensions: true;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RightsDifference"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.person.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "email" | "isOwner" | "isAdministrator" | "suspendedAt" | "lastSeenAt")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.person.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.person.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.person.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["users.person.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "name" | "email" | "isOwner" | "isAdministrator" | "suspendedAt" | "lastSeenAt")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["users.person.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAccess"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_endCredentials: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAccess"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MembershipsApi_groups: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                            readonly key: string | null;
                        }[];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_invite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_withdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "users_person.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["users.person.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_suspend: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAccess"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PeopleAccessApi_reinstate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonAccess"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly url: string;
                    /** @default null */
                    readonly note?: string | null;
                    readonly events: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly version: number;
                        readonly url: string;
                        readonly note: string | null;
                        readonly events: readonly string[];
                        readonly person: {
                            /** Format: uuid */
                            readonly id: string;
                            readonly name: string;
                        };
                        readonly isMine: boolean;
                        readonly disabled: {
                            /** Format: date-time */
                            readonly at: string;
                            readonly because: string;
                        } | null;
                        readonly failingSince: string | null;
                        /** Format: date-time */
                        readonly createdAt: string;
                        readonly secret: string;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_topics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entities: readonly {
                            readonly name: string;
                            readonly label: string;
                        }[];
                        readonly events: readonly {
                            readonly name: string;
                            readonly label: string;
                        }[];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_change: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly url?: string;
                    readonly note?: string | null;
                    readonly events?: readonly string[];
                    readonly isDisabled?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WebhooksApi_renewSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly secret: string;
                        readonly formerUntil: string | null;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeliveriesApi_log: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "delivered" | "failed" | "withheld";
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Delivery"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeliveriesApi_replay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly webhook: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeliveriesApi_replaySince: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly since: string;
                    /**
                     * @default undelivered
                     * @enum {string}
                     */
                    readonly which?: "undelivered" | "all";
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly count: number;
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeliveriesApi_test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["wordpress.original.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "page" | "file" | "name" | "type" | "site" | "key" | "address" | "data")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("page" | "file")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.page"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["wordpress.original.new"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ActionsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids?: readonly string[];
                    /** @description Instead of ids: the query of a list, for all of it. */
                    readonly query?: {
                        readonly [key: string]: string;
                    };
                    readonly values?: {
                        readonly [key: string]: components["schemas"]["Json"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionOutcome"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text; the same key does it once.
                 * @example a7f0c9
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["wordpress.original.batch"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.batch-result"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.choices": {
        readonly parameters: {
            readonly query?: {
                readonly search?: string;
                /** @description Ids with commas between them. */
                readonly ids?: string;
                readonly "page[size]"?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChoice"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ExportApi.export": {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
                /** @description Fields, paths over references and computed columns, with commas between them; all fields when left out. */
                readonly columns?: string;
                /** @description CSV begins with a byte order mark, by which Excel knows that it is UTF-8. */
                readonly mark?: "true" | "false";
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["wordpress.original.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly never[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.facets": {
        readonly parameters: {
            readonly query: {
                readonly field: string;
                /** @description A field and what it is: `filter[name]=x`, `filter[capacity][gte]=5`, over references `filter[owner.name]=x`; combined by `filter[any][0][name]=x&filter[any][1][…]`, `filter[all][…]`, `filter[not][…]`. */
                readonly filter?: components["schemas"]["wordpress.original.filter"];
                /**
                 * @description Fields by which it is sorted, `-` for the other way round.
                 * @example -createdAt
                 */
                readonly sort?: string;
                /** @description Words that are all found; `"a phrase"`, `-without`. */
                readonly search?: string;
                /** @description Most records of one answer. */
                readonly "page[size]"?: number;
                /** @description The `next` of the answer before. */
                readonly "page[after]"?: string;
                /** @description The `previous` of the answer behind. */
                readonly "page[before]"?: string;
                /** @description Counts too, exactly to 10,000. */
                readonly "page[total]"?: boolean;
                /** @description Which fields the records have, beside `id` and `version`. */
                readonly fields?: readonly ("createdAt" | "updatedAt" | "page" | "file" | "name" | "type" | "site" | "key" | "address" | "data")[];
                /** @description References whose records are given too. */
                readonly include?: readonly ("page" | "file")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["Facet"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportLine"][];
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.begin": {
        readonly parameters: {
            readonly query?: {
                /** @description Name of the file. */
                readonly name?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 201: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.map": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportMapping.sent"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.revert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.rows": {
        readonly parameters: {
            readonly query?: {
                readonly state?: "waiting" | "created" | "changed" | "unchanged" | "failed" | "reverted" | "kept";
                /** @description Only rows with something wrong. */
                readonly faulty?: "true" | "false";
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["ImportRow"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.ImportsApi.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.read": {
        readonly parameters: {
            readonly query?: {
                /** @description References whose records are given too, with commas between them. */
                readonly include?: string;
                /** @description Computed columns too. */
                readonly computed?: "true" | "false";
            };
            readonly header?: {
                /**
                 * @description A version that is known already.
                 * @example "3"
                 */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.single"];
                };
            };
            /** @description Nothing has changed. */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.remove": {
        readonly parameters: {
            readonly query?: {
                readonly forGood?: "true" | "false";
            };
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.RecordsApi.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["wordpress.original.change"];
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.PastApi.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletionPlan"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.PastApi.history": {
        readonly parameters: {
            readonly query?: {
                readonly "page[size]"?: number;
                readonly "page[after]"?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly data: readonly components["schemas"]["RecordChange"][];
                        readonly page: {
                            readonly next: string | null;
                        };
                    };
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "wordpress_original.PastApi.restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The version that the change is based on, in quotes.
                 * @example "3"
                 */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly change?: string;
                };
            };
        };
        readonly responses: {
            /** @description As asked. */
            readonly 200: {
                headers: {
                    /** @description The version, in quotes. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wordpress.original.single"];
                };
            };
            /** @description It was refused. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
