/** Runs `work`, saying what it is, that it is still running, how long it took, and whether `isGood` likes the result. */
export async function step(label, work, isGood = () => true) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  process.stdout.write(`… ${label}\n`);
  const heartbeat = setInterval(
    () => process.stdout.write(`  still at it: ${label} (${seconds()})\n`),
    15_000,
  );
  heartbeat.unref();
  try {
    const result = await work();
    process.stdout.write(`${isGood(result) ? '✓' : '✗'} ${label} (${seconds()})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`✗ ${label} (${seconds()})\n`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** An error whose message is all that a person needs: printed alone, without a stack. */
export class Plain extends Error {}

/** Ends the process with the error in words; a stack only for what nobody foresaw. */
export function fail(error) {
  process.stderr.write(`\n${error instanceof Plain ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
