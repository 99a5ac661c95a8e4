//! Counted steps, each with its time; at the first failure everything that ran is named.

use std::cell::Cell;
use std::io::Write;
use std::time::{Duration, Instant};

use crate::program::{Failure, fail};

/// What a step has to report when it went well.
#[derive(Debug, PartialEq)]
pub enum Done {
    /// It was done now.
    Now,
    /// Nothing was left to do, and why.
    Already(String),
}

type Work<'a> = Box<dyn FnOnce(&Line) -> Result<Done, Failure> + 'a>;

/// A piece of work with the words that announce it.
pub struct Step<'a> {
    title: String,
    work: Work<'a>,
}

impl<'a> Step<'a> {
    pub fn new(
        title: impl Into<String>,
        work: impl FnOnce(&Line) -> Result<Done, Failure> + 'a,
    ) -> Self {
        Step { title: title.into(), work: Box::new(work) }
    }

    pub fn title(&self) -> &str {
        &self.title
    }
}

/// The line that announces a step and waits, open, for its time; another program's output ends it.
#[derive(Debug, Default)]
pub struct Line {
    is_open: Cell<bool>,
}

impl Line {
    /// Ends the waiting line, so that what comes next starts on its own.
    pub fn give_way(&self) {
        if self.is_open.replace(false) {
            println!();
        }
    }

    fn announce(&self, words: &str) {
        print!("{words} … ");
        // A lost announcement is no reason to stop the work.
        std::io::stdout().flush().unwrap_or_default();
        self.is_open.set(true);
    }

    fn finish(&self, words: &str, outcome: &str) {
        if self.is_open.replace(false) {
            println!("{outcome}");
        } else {
            println!("{words}: {outcome}");
        }
    }
}

/// Does the steps in order and stops at the first that fails.
pub fn carry_out(steps: Vec<Step<'_>>) -> Result<(), Failure> {
    carry_out_timed(steps).map(|_| ())
}

/// Does the steps in order, stops at the first that fails, and returns how long each took.
pub fn carry_out_timed(steps: Vec<Step<'_>>) -> Result<Vec<(String, Duration)>, Failure> {
    let titles: Vec<String> = steps.iter().map(|step| step.title().to_string()).collect();
    let mut ran: Vec<(String, Duration)> = Vec::new();
    for (index, step) in steps.into_iter().enumerate() {
        let words = format!("[{}/{}] {}", index + 1, titles.len(), step.title);
        let line = Line::default();
        line.announce(&words);
        let began = Instant::now();
        let outcome = (step.work)(&line);
        let took = began.elapsed();
        match outcome {
            Ok(Done::Now) => line.finish(&words, &spoken(took)),
            Ok(Done::Already(why)) => line.finish(&words, &why),
            Err(failure) => {
                line.finish(&words, &format!("failed after {}", spoken(took)));
                return fail(report(&failure, &ran, &titles[index..]));
            }
        }
        ran.push((step.title, took));
    }
    Ok(ran)
}

/// Says what failed, what went well before it, and what was not tried.
fn report(failure: &Failure, ran: &[(String, Duration)], rest: &[String]) -> String {
    let mut text = format!("Stopped at “{}”. {failure}", rest[0]);
    if !ran.is_empty() {
        text += &format!("\nWent well before it:\n{}", table(ran));
    }
    if rest.len() > 1 {
        text += &format!("\nNot tried: {}.", rest[1..].join(", "));
    }
    text
}

/// Returns one line for each step with its time in front.
pub fn table(ran: &[(String, Duration)]) -> String {
    let lines = ran.iter().map(|(title, took)| format!("{:>14}  {title}", spoken(*took)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns a length of time as one would say it.
pub fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 60, seconds % 60) {
        (0, 0..10) => format!("{:.1} s", time.as_secs_f32()),
        (0, seconds) => format!("{seconds} s"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn going_well(title: &str) -> Step<'static> {
        Step::new(title, |_| Ok(Done::Now))
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let check = |millis, expected: &str| {
            assert_eq!(spoken(Duration::from_millis(millis)), expected, "{millis} ms");
        };
        check(40, "0.0 s");
        check(1_260, "1.3 s");
        check(12_900, "12 s");
        check(65_000, "1 min 5 s");
    }

    #[test]
    fn a_failure_names_what_ran_and_what_did_not() {
        let steps = vec![
            going_well("fmt"),
            Step::new("clippy", |_| fail("A lint.")),
            going_well("tests"),
            going_well("e2e"),
        ];
        let text = carry_out(steps).expect_err("clippy fails").0;
        assert!(text.starts_with("Stopped at “clippy”. A lint.\n"), "{text}");
        assert!(text.contains("0.0 s  fmt"), "what ran is named: {text}");
        assert!(text.ends_with("Not tried: tests, e2e."), "what did not run is named: {text}");
    }

    #[test]
    fn nothing_runs_after_a_failure() {
        let ran = Cell::new(false);
        let after = Step::new("after", |_| {
            ran.set(true);
            Ok(Done::Now)
        });
        let steps = vec![Step::new("fails", |_| fail("No.")), after];
        assert!(carry_out(steps).is_err(), "the first step fails");
        assert!(!ran.get(), "the step after it is not tried");
    }
}
