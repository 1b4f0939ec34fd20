"""What can be done with the program: offered where it is possible."""

from ticker.ui.actions.program_actions import ProgramActions


def test_undo_is_offered_under_the_name_of_what_it_undoes() -> None:
    program = ProgramActions()
    assert not program.undo.isVisible()
    program.set_undo_text("&Undo Mark All as Read")
    assert program.undo.isVisible()
    assert program.undo.text() == "&Undo Mark All as Read\tCtrl+Z"
    program.set_undo_text("")
    assert not program.undo.isVisible()


def test_error_reports_are_offered_where_there_are_some() -> None:
    reports: list[str] = []
    program = ProgramActions(lambda: bool(reports))
    program.update()
    assert not program.show_error_reports.isVisible()
    reports.append("a report")
    program.update()
    assert program.show_error_reports.isVisible()
