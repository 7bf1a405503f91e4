import { useState } from 'preact/hooks';

/** Handlers for a place that takes dropped files, and whether something is held over it now. */
export function useDrop(take: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        // Elsewhere on the page a dropped e-mail is read as an order's.
        event.stopPropagation();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      },
    },
  };
}
