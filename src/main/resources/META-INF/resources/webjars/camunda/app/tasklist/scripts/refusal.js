// A refusal is a sentence for the person; the engine wraps it in words about listeners.
const WRAPPED = /Exception while invoking TaskListener: ([^]+?)'?\s*$/;

const unwrap = node => {
  if (node.nodeType === Node.TEXT_NODE) {
    const refusal = WRAPPED.exec(node.data);
    if (refusal) node.data = refusal[1];
  } else {
    node.childNodes.forEach(unwrap);
  }
};
new MutationObserver(records => records.forEach(r => (r.type === 'childList' ? r.addedNodes : [r.target]).forEach(unwrap)))
  .observe(document.body, { subtree: true, childList: true, characterData: true });

export default [];
