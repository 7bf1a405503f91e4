/** True only in builds made with `--mode e2e`; a release contains neither the name nor what it guards. */
declare const __E2E__: boolean;
