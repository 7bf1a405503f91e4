// Files dropped from outside the browser, the same for both drivers.

/**
 * Drops files on the first thing that `selector` finds, with all that a browser says on the way: over it, then let go.
 *
 * @param {any} hands
 * @param {string} selector
 * @param {readonly (readonly [name: string, content: string, type?: string])[]} files
 */
export const dropOn = async (hands, selector, files) => {
  await hands.wait(selector);
  return hands.page.evaluate(
    ([wanted, all]) => {
      const target = document.querySelector(wanted);
      const transfer = new DataTransfer();
      for (const [name, content, type = ''] of all) transfer.items.add(new File([content], name, { type }));
      const told = ['dragenter', 'dragover', 'drop'].map((what) =>
        target.dispatchEvent(
          new DragEvent(what, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        ),
      );
      // Unless both are taken, the browser would leave the page for the file.
      return { over: !told[1], drop: !told[2] };
    },
    [selector, files],
  );
};
