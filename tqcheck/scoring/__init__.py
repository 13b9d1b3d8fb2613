"""MQM scores from findings, without a reference, and an estimate of how bad a segment is."""
