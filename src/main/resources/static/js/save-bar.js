// Says in one line whether what was entered is safe, and if not, why.

const TIME = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit',
  second: '2-digit', hour12: false });

export class SaveBar {
  constructor(bar) {
    this.state = bar.querySelector('#save-state');
    this.signIn = bar.querySelector('#sign-in');
    this.now = bar.querySelector('#save-now');
  }

  onSave(save) {
    this.now.addEventListener('click', save);
  }

  show(state, detail) {
    this.state.dataset.state = state;
    this.state.textContent = SaveBar.text(state, detail);
    this.signIn.hidden = state !== 'signedOut';
    // Not while typing: a button that comes and goes would move the next one from under the pointer.
    this.now.hidden = !['unsaved', 'signedOut'].includes(state);
  }

  static text(state, detail) {
    switch (state) {
      case 'empty': return '新草稿，填写后自动保存';
      case 'waiting': return '有未保存的修改';
      case 'saving': return '正在保存…';
      case 'saved': return `已保存 ${TIME.format(new Date(detail.savedAt))}`;
      case 'signedOut': return '未保存：登录已过期。请在新窗口重新登录，回到本页后会自动保存，内容不会丢失。';
      case 'conflict': return '未保存：另一窗口保存过，请选择保留哪一份';
      default: return detail.kind === 'offline' ? '未保存：网络中断。内容仍在本页，恢复后自动保存。'
        : `未保存：${detail.message}`;
    }
  }
}
