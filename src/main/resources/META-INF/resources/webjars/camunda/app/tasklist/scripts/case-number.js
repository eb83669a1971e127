// A card names the step and the procedure; officials look for the case. Every task is described by its number.
export default [{
  id: 'case-number',
  pluginPoint: 'tasklist.card',
  render: (node, _, scope) => {
    const number = document.createElement('p');
    number.className = 'case-number';
    number.textContent = scope.task.description || '';
    node.append(number);
  }
}];
