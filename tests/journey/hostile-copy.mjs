// A kept page full of references to elsewhere and of code, put behind the copier's back, for both browsers.

/**
 * Runs in a page of the extension: an exhibit as no copier of ours would make it.
 *
 * @param {string[]} about
 * @returns {Promise<string>}
 */
export function putHostile([purchaseId, shop]) {
  const id = crypto.randomUUID();
  const html = `<meta http-equiv="refresh" content="0;url=${shop}/refresh"><base href="${shop}/base/"><link rel="stylesheet" href="${shop}/s.css">
    <style>@import "${shop}/i.css"; body { background: url(${shop}/b.png) }</style><script>parent.ran = 1</script>
    <a id="link" href="${shop}/link" ping="${shop}/ping">link</a><img src="${shop}/p.png" srcset="${shop}/q.png 2x" onerror="parent.ran = 1">
    <iframe src="${shop}/f"></iframe><form action="${shop}/form"><button id="button" formaction="${shop}/fa">go</button></form>
    <video src="${shop}/v" poster="${shop}/w"></video><object data="${shop}/o"></object><embed src="${shop}/e">
    <svg><image href="${shop}/svg.png"></image></svg><div style="background: url(${shop}/d.png)" onclick="parent.ran = 1">x</div>`;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('recours');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['exhibits', 'contents'], 'readwrite');
      const at = '2026-11-22T10:00:00.000Z';
      transaction.objectStore('exhibits').put({
        id,
        purchaseId,
        claimId: null,
        host: 'x',
        kind: 'page-copy',
        stage: 'order',
        title: 'Hostile',
        caption: '',
        address: '',
        at,
        updatedAt: at,
        sha256: '0'.repeat(64),
        bytes: html.length,
        mediaType: 'text/html',
        leftOut: [],
        rotation: 0,
        inDossier: true,
        removedAt: null,
      });
      transaction.objectStore('contents').put({ id, encoding: 'as-is', data: new Blob([html]) });
      transaction.oncomplete = () => resolve(id);
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
