/** Runs `work` once the browser has painted what stands now; gives back what cancels it. */
export function afterPaint(work: () => void | Promise<void>): () => void {
  let isCancelled = false;
  // A frame's callback runs before its paint, a task posted from it right after.
  const frame = requestAnimationFrame(() => {
    setTimeout(() => {
      if (!isCancelled) void work();
    });
  });
  return () => {
    isCancelled = true;
    cancelAnimationFrame(frame);
  };
}
