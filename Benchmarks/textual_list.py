"""A list of questions in Textual: the peer that terminal programs in Python are made with. Space answers, and a line counts."""

from textual.app import App, ComposeResult
from textual.widgets import SelectionList, Static


class Questions(App):
    def compose(self) -> ComposeResult:
        yield Static("0 of 61 answered", id="count")
        yield SelectionList(*((f"Question {number}: does the region have a plan of its own?", number) for number in range(61)))

    def on_mount(self) -> None:
        self.query_one(SelectionList).focus()

    def on_selection_list_selected_changed(self, event: SelectionList.SelectedChanged) -> None:
        self.query_one("#count", Static).update(f"{len(event.selection_list.selected)} of 61 answered")


Questions().run()
